import { certain, type Rule } from "./rule.ts";

/** Said outright, in the first person and now. Some are weighed down by a long past or a joke (see gate.ts). */
export const SELF_HARM: Rule[] = [
  certain("(kill|killing|unalive|unaliving|murder|murdering) myself", "I want to kill myself"),
  certain(
    "(hang|hanging|drown|drowning|shoot|shooting|stab|stabbing|poison|poisoning|strangle|suffocate) myself",
    "I'm going to hang myself",
  ),
  certain(
    "(off|offing|ending|end|delete|neck|necking|top|topping|erase|electrocute|gas|bleed) myself|do myself in",
    "i'm gonna off myself",
  ),
  certain(
    "(slit|slitting|cut|cutting) my (wrists|wrist|throat|arms|arm|legs|leg|thighs|thigh|veins|skin)",
    "cut my arms again",
  ),
  certain(
    "cut(ting)? myself( {soon}| last night| yesterday| this morning| tonight| today| on purpose| and| because| when| to feel|)",
    "i cut myself last night",
  ),
  certain(
    "(ive been|been|started|keep|kept|im|back to|relapsed (and|by|on|with)?) ?cutting( again| every| at night| because| to| since| \\.)",
    "I've been cutting again",
  ),
  certain("self harm(ing|ed|s)?", "I started self harming again"),
  certain(
    "(relapsed|relapse|relapsing|clean|urges?) (on|from|with|to|for) (sh|self harm|cutting)",
    "i relapsed on sh last night",
  ),
  certain(
    "({intend}|keep|kept|keeps|started|starting|been|im|stop|feel like) … (hurt|hurting|harm|harming|injure|burn|burning) myself",
    "I keep hurting myself",
  ),
  certain("(hurt|harm|injure|burn|burned|burnt|hit) myself on purpose", "I hurt myself on purpose"),
  certain(
    "(want|wanting|need|ready|deserve|choose|like|begging|waiting|hoping|hope|pray|praying) to (die|be dead)",
    "i want to die",
  ),
  certain(
    "(feel|feeling|felt) like dying|(dont|do not) feel like (living|being alive|existing)(?! (in|with|at|here))",
    "I feel like dying",
  ),
  certain(
    "wanted to die (last night|yesterday|this morning|today|tonight|again|ever since|all week|for weeks|for months)",
    "I wanted to die last night",
  ),
  certain(
    "i (wish|wished) (that )?(i|id) (was|were|am|be|could be|would be|could|would) (dead|die|not alive)",
    "I wish I was dead",
  ),
  certain(
    "(wish|hope) i (could |would |can )?(die|died|dont wake up|didnt wake up|never wake up)",
    "I hope I die in my sleep",
  ),
  certain(
    "(im|i am|i feel|i felt|i get|feeling|felt|been|being|so|getting|be|become|made me|makes me|still|very|and) (so |very |a bit |still )?suicidal",
    "I'm suicidal",
  ),
  certain(
    "suicidal (thoughts|ideation|feelings|urges|again|tonight|today|now|and|\\.)",
    "I keep having suicidal thoughts",
  ),
  certain(
    "({intend}|considered|contemplating|contemplate|contemplated|attempt|attempted|attempting|tried|googling|googled|planning|planned|commit|committing) (to )?(commit |committing |my |my own )?suicide",
    "thinking about suicide again",
  ),
  certain(
    "suicide (is|feels like|seems like|looks like) (my|the|an) (only|best|last|option|answer|way|solution)",
    "suicide is my only way out",
  ),
  certain("(wrote|written|writing|write|wrote out|finished) (my|a) suicide (note|letter)", "I wrote my suicide note"),
  certain("(end|ending|ended|take|taking|took) my (own )?life", "I want to end my life"),
  certain("({intend}|want|should|could|might|just) … end(ing)? it all", "im planning to end it all this weekend"),
  certain(
    "(feel|feels|feeling|felt|think|thinking|thought|considering|considered) (so )?(like|about|of)? ?ending it all",
    "hey i feel like ending it all",
  ),
  certain(
    "(dont|no longer|not) (want|wanting|wish) to (live|be alive|exist|keep living|go on living|carry on living|wake up|wake up tomorrow)( anymore)?(?! {dreaded}(?= ))",
    "I don't want to be alive anymore",
  ),
  certain(
    "(want|wanting) to (stop living|stop existing|cease to exist|not exist|not be alive|not wake up|never wake up again)",
    "I want to stop existing",
  ),
  certain(
    "better off (dead|if i (was|were) dead|if i died|if i killed|if i (was|were) not alive|if i (wasnt|werent) alive)",
    "I'd be better off dead",
  ),
  certain("if i (killed|kill|hanged|ended) (myself|my life|it all)", "no one would miss me if i killed myself"),
  certain(
    "(going to|want to|will|about to|ready to|thinking of|thinking about|urge to) (overdose|od)",
    "I want to overdose",
  ),
  certain("({intend}|should|gonna) kms", "i want to kms"),
  certain("({intend}|should|ill|gonna) unalive", "gonna unalive tonight"),
  certain(
    "(?<! (he|she|they|dad|mum|mom|father|mother|parents|stepdad|brother|husband|boyfriend|ex|wife|uncle) (will|ll|would|could|might|going to|is going to|gonna) )kill me (please|pls|i mean it|im serious)|please kill me",
    "please kill me",
  ),
  certain("(wish|wished) i (wasnt|werent|was not|were not) alive", "i wish i wasnt alive"),
  certain(
    "(burn|burned|burnt|burning|carve|carved|carving|scratched|scratching|sliced|slicing) (my (arm|arms|skin|leg|legs|wrist|wrists|thigh|thighs|hand)|myself) … (lighter|cigarette|again|because|blade|razor|to feel|until|knife|so i)",
    "i burned my arm with a lighter again",
  ),
  certain("want out of (life|this life|this world|existence|living)", "i want out of life"),
  certain(
    "(plan|goal|wish|dream|hope|intention|idea) (is|was) to (die|be dead(?! (last|tired|on time|silent|quiet|honest|serious|good)(?= ))|kill|end (it|my)|hang|overdose)",
    "my plan is to die before my birthday",
  ),
  certain("rather be dead(?= ($|\\.|right now|at this point|than))", "I'd rather be dead"),
  certain(
    "(close|near|nearer|verge|edge|brink) (to|of) (kms|suicide|killing|ending|doing it|hurting)",
    "im so close to kms",
  ),
  certain(
    "(suicide|suicidal|dying|killing myself|ending it all|self harm) (is|was|has been|keeps) (always |still )?(on|in|crossing|going through|creeping into|running through) my (mind|head)",
    "suicide is on my mind",
  ),
  certain(
    "(all )?i (ever )?(want|wish|need|think about|dream of) is to (die|be dead|end it|not exist|not be alive|disappear forever|stop existing)",
    "lately all I want is to be dead",
  ),
  certain(
    "wish(ed)? (id|i had|i|it had|that had|they had|they) (have )?(died|killed me|not survived|never woken up|bled out|let me die)",
    "wish I'd died in that crash",
  ),
  certain("(burning|cutting|hurting|harming) myself", "hurting myself helps"),
  certain("hurt myself (when|because|again|to|after|every|whenever|so|until)", "I hurt myself when I feel bad"),
  certain("(until|till|make myself|making myself) (i )?bleed", "scratching until I bleed"),
  certain(
    "(tried|attempted|wanted|trying|attempting) to (overdose|od|kms|unalive|take my life|drown|hang)",
    "i tried to overdose on sunday",
  ),
];

/** Somebody else's wish, shared: looked for before what is said about others is taken out. */
export const SHARED_WISH: Rule[] = [
  certain(
    "(wants|want) to (die|kill (himself|herself|themself|themselves)) … (so do i|me too|same here|i do too|and i do)",
    "my friend wants to die and so do I",
  ),
];
