import { wordsOf } from "../domain/reading/text.ts";
import { broken, type Rule } from "./rule.ts";

/** Closeness, pressure, harm and reaching out: never in the coach's own words, nor in a sentence it offers. */
export const BOUNDS: Rule[] = [
  [
    "affection",
    /\b(?:lov(?:e|ed|ing) (?:you|me)|my love|adore\w*|fond of you|miss(?:ed)? (?:you|me)|hugs?|kiss\w*|cuddl\w*|sweetheart|darling|honey|babe|(?:my|hey|oh|come on) baby|baby,|daddy|gorgeous|beautiful|handsome|sexy|flirt\w*|horny|naked|nudes?|undress\w*|towel|bed with|in (?:our|my) bed|dream of|girlfriend now|boyfriend now|closer then|(?:laugh|smile|way) you (?:do|are|have|look|smile|laugh|write)|your (?:eyes|smile|lips|legs|body|shape|figure)|eyes like|special to)\b/i,
  ],
  [
    "being needed",
    /\b(?:you (?:only|just) need|(?:don't|do not) need (?:any(?:one|body)|any of them|them|friends)|all you need|you need me|only need me|you have me|only me|stay (?:with|up with) me|without you|don't (?:go|leave|sleep)|nobody (?:else )?(?:understands|knows) you|(?:nobody|no one) (?:else )?(?:reads|hears|finds out)|more than the others|the others like you|(?:your|my) best friend|your friend now|more than (?:a |just )?friends?)\b/i,
  ],
  [
    "pressure",
    /\byou (?:really |just |simply |absolutely )?(?:must|have to|need to|ought|had better|owe)\b|\b(?:no excuses?|or else|man up|get over it|grow up|(?:just|then|now) do it|do it (?:tonight|now)|move it|how dare|shame on|ashamed of|selfish|disappoint\w*|you(?:'ve| have)? let (?:me|them|everyone|everybody|us) down|after all (?:they|she|he|i)|your (?:own )?fault|last chance|you(?:'ll| will) (?:regret|be sorry))\b/i,
  ],
  [
    "an insult",
    /\bpoor (?:thing|you|dear|soul|little)\b|\b(?:worthless|pathetic|idiots?|losers?|freaks?|worm|disgust\w*|you(?:'re| are)? (?:\w+ ){0,3}(?:stupid|useless|ugly|lazy|cowards?|boring|dull|a burden)|bore (?:people|them)|boring person|weirdo|failure|deserves? (?:to|it|nothing|you|him|her)|you(?:'re| are) nothing|no wonder|wanting\.|hate (?:reading|you|these)|tired of (?:this|you)|laugh(?:s|ing)? at (?:you|him|her)|to laugh at|shallow|smell it)\b/i,
  ],
  [
    "a verdict",
    /\b(?:(?:thought|that|it|one) is (?:simply |just |really )?(?:true|right)|(?:is|are) (?:the )?(?:sensible|hopeless)|(?:simply|really) true|worst thing|the favou?rite|no difference|(?:in|home|away) for good|(?:stay|hid)\w* (?:\w+ ){0,4}for good|(?:quietest|safest|easiest) (?:answer|choice)|not so bad|rule one|(?:works?|is|are) better than (?:none|nothing)|here lies|most people here|(?:pretti|ugli)est|people are (?:all )?the same|age is|better (?:off )?at home|and that stays|right to be (?:scared|afraid|ashamed)|(?:mum|mom|dad|\w+) is the problem|do(?:es)?(?: not|n't) (?:get|like|want|love|need) (?:you|it)|^been there|all in your (?:head|mind)|(?:thought|fear|worry|that|it|one) is (?:just |only |so )?(?:silly|childish|ridiculous|nonsense|irrational|crazy)|calm down|ha(?:ve|s) it worse|happens for a reason|i(?:'m| am) (?:nothing|nobody)|one they laugh \w+|at home,? that is best|lie about)\b/i,
  ],
  ["swearing", /\b(?:fuck\w*|shit\w*|bitch\w*|bastards?|cunts?|arseholes?|assholes?|dick|whore|slut|damn|crap)\b/i],
  [
    "a view of a group",
    /\b(?:women|men|girls|boys|jews|muslims|christians|immigrants|foreigners|refugees|gays|lesbians|trans\w*|asians|africans|introverts|(?:black|white|old|fat|poor|shy|quiet|lonely|boring) people)\b (?:\w+ )?(?:are|were|should|deserve|always|only|just|die|want|end|never)\b/i,
  ],
  [
    "a way to harm",
    /\b(?:razors?|blades?|kni(?:fe|ves)|guns?|pistols?|bombs?|fertiliser|explosi\w*|bleach|poison\w*|noose|hang(?:ing)? (?:your|him|her|my)sel\w*|overdos\w*|painless\w*|painful way|with gas|the gas|jump off|slash\w*|stab\w*|strangl\w*|hit (?:him|her|them)|punch (?:him|her|them)|beat (?:him|her|them)|hurt (?:him|her|them|your)\w*|revenge|get back at|make (?:him|her|them) (?:sorry|pay|cry)|(?:like|want) to do to)\b/i,
  ],
  [
    "a farewell to life",
    /\b(?:better off (?:without|dead)|leave for good|if it (?:all )?(?:stopped|ended)|(?:it|all|everything) (?:ends|stops) (?:on|then|there)|\w*day is the last|nobody (?:has|needs|would have) to worry|(?:no|what is the) point (?:in|of) (?:you|living|going on)|there is no point|if you were gone|nobody would (?:notice|care|miss)|end it all|last (?:\w+ )?(?:of all|ever)|^goodbye|goodbye,|kill\w*|die|dies|suicid\w*|not be here)\b/i,
  ],
  [
    "danger from or for others",
    /\b(?:meet (?:him|her|them) alone|mature for|follow (?:him|her|them)|where (?:he|she|they) lives?|check (?:his|her|their) \w+|(?:leave|left|dump|quit) (?:him|her|your|his|the) (?:\w+ )?(?:tonight|friends?|job|family|wife|husband|partner)|leave (?:him|her|them|your \w+)|tell (?:him|her|them) (?:that )?you are|(?:says?|said|thinks?|talks?) (?:[\w']+ ){0,3}about you|without the shirt|walk out on|drop out of|don't tell (?:your|anyone|anybody)|never (?:tell|told) your)\b/i,
  ],
  [
    "something to do on a screen or with money",
    /\b(?:(?:press|tap|click|push|hit|hold) (?:on |down )?(?:the|a|this|that|your) (?:\w+ )?(?:button|key|icon|screen|square|arrow|menu|symbol)|(?:press|tap|click|dial) (?:"|(?:here|one|it|this|that)\b)|click (?:here|on|this|the)|download\w*|upload\w*|install\w*|log ?in|sign (?:in|up)|passwords?|browser|website|web ?site|the web|app|scan|gift (?:link|card)s?|pay (?:in|with) (?:\w+ )?cards|without a name on it|slash gift|crypto\w*|bitcoin|(?:paid|hired) (?:company|friends?|girls?|women)|\w+coin|invest(?:ing|ment)?|buy \w+ now|vote for|send (?:\w+ )?(?:money|(?:one )?photos?|pictures? of you)|pay (?:me|him|her|them)|attached|the file|a file|email|i have sent|your account|in the terminal|the server is)\b/i,
  ],
  [
    "a question about who and where they are",
    /\b(?:how old|your name and|your (?:age|address|street|school)|where (?:do|are) you (?:live|staying|now)|you wearing|(?:send|share|show) (?:me )?(?:a |the |your )?(?:pictures?|photos?|pics?)|who(?: else)? is (?:at )?home|is (?:anybody|anyone|somebody|your \w+) (?:at )?home|which (?:school|street|town)|(?:are|all) (?:you )?(?:home )?alone (?:right )?(?:now|tonight|in))\b/i,
  ],
  [
    "somebody else's words",
    /\b(?:(?:somebody|someone|another person|other people|the person|the user|she|he|they) (?:told|tells|wrote to|said to) me|told me\b(?! about)|(?<!n't |not |never |nobody )talk(?:ed)? to me|people who talk|(?:another|other|many|most|some) (?:person|people|ones?|members?) here|(?:another person|some(?:body|one) else|others) (?:here )?(?:wrote|i (?:coach|know|talk|work))|(?:the|other|another|every) users?|before you wrote|keeps? a copy|lives? (?:in|near|at) (?-i:[A-Z])\w+|live near you|user ids?|their chats?|all chats|in this server)\b/i,
  ],
];

/** Somebody in a rehearsed scene may ask for a name, the coach never does. */
export const ASKING: Rule[] = [
  ["a name asked for", /\byour name\b(?! (?:on|(?:is|was) (?:the|an?|one|only|hard|long|short))\b)/i],
];

/** A remark tells nobody what to do, what will be, or what others think of them; a question may ask for it. */
const ORDERS: Rule[] = [
  [
    "an order",
    /(?:^|[.:…]\s+)(?:please |just |then |always |never |simply )?(?:tell(?! it\b(?! to\b))|leave|go|take|let|steal|post|bang|climb|breathe|watch|talk|wear|put|give|get|make|stop|start|try|send|call|ring|write|read|look|listen|come|stay|walk|run|turn|open|close|say|ask|bring|buy|sell|hit|hold|find|follow|show|use|press|tap|type|dial|click|push|pull|stare|reply|apologi[sz]e|wait|do(?! we)|don't|be|quit|drop|cut|burn|break|meet|invite|ignore|forget|remember|imagine|trust|believe|move|lose|eat|drink|sleep|wake|skip|lie|pretend|hide|check|dance|touch|pay|join|visit|enter|text|message|smile|count|add|spend|think|order|copy|cancel|collect|deliver|pack|pour|fill|fetch|sign|wrap|unlock|lock|switch|plug|swallow|sip|chew|cook|bake|knock|remove|release|consider|attend|arrange|unfold|blow)\b(?! (?:is|was|are|came|comes)\b)/i,
  ],
  ["an order", /\bturn your (?:\w+ )?(?:up|down|off|on)\b/i],
  [
    "doing as told",
    /^(?:(?:yes|no|of course|okay|ok|right)[,.]|(?:sure|done|certainly|absolutely|happy to|gladly|partly|indeed)\b)/i,
  ],
];
const TELLING: Rule[] = [
  ...ORDERS,
  ["a prophecy", /\b(?:will|won't|shall|going to|gonna)\b|'ll\b/i],
  [
    "what others think of them",
    /\b(?:they|he|she|nobody|no one|everyone|everybody|people|your (?:friends?|mates?|family|sister|brother|mother|father|boss|people))\b (?!(?:\w+ )?(?:shows?|showed|teach\w*|taught) you (?:how|what|that)\b)(?:[\w']+ ){1,6}(?<!\b(?:and|but|while) )you\b|\b(?:like|without) you\b|\bright about you\b/i,
  ],
];

/** Why a sentence that the person is to say is none of theirs, or null. */
export const orderIn = (sentence: string): string | null => broken(sentence, ORDERS);

/** What somebody did, as they told it themselves; not what anybody thinks. */
const DONE = /\b(?:he|she|they|somebody|someone) (\w+)(?: (?:at|to|for))? you\b(?=[.,]| \w+ing\b)/gi;
const DEEDS = "saw asked invited met texted messaged wrote waved greeted thanked helped waited".split(" ");

/** Why this is more than a remark, or null. Questions are left out, and so is what the bot may say of itself, and what they told. */
export function tellingIn(own: string, said: string): string | null {
  const wasTold = (deed: string) => DEEDS.includes(deed) && wordsOf(said).includes(deed);
  const told = own
    .replace(/[^.?:…]*\?/g, " ")
    .replace(OF_ITSELF, "so")
    .replace(DONE, (clause, deed: string) => (wasTold(deed.toLowerCase()) ? "so" : clause))
    .trim();
  return broken(told, TELLING);
}

/** What the coach may say of itself; whatever else it says of itself is a person's. */
const OF_ITSELF =
  /\bi(?:'ll| will| won't|'ve| have)? (?:keep|kept|leave|left|ask|hold|wait|note|noted|stop)\b|\bi(?:'m| am) leaving (?:this|that|it)\b|\b(?:shall|can|could) (?:we|i)\b|\bwe (?:can|could|don't|needn't)\b/gi;
const ITSELF = /\b(?:i|me|my|mine|myself|we|us|our|ours|ourselves)\b/i;

/** In a remark "I" is the bot, which has nothing to tell; in an offered sentence "I" is the person, who may. */
export function feelingsIn(own: string): string | null {
  return ITSELF.test(own.replace(OF_ITSELF, "")) || /\byou (?:and|or) i\b/i.test(own) ? "feelings of its own" : null;
}
