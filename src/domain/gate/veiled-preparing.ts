import { asking, type Rule, unclear } from "./rule.ts";

/** What is done before one goes: letters, passwords, animals, thanks. And what is decided. */
export const VEILED_PREPARING: Rule[] = [
  unclear(
    "(left|leaving|wrote|written|writing|made|finished|prepared|put|have|did|writing out|drafted) … (instructions|passwords|letters?|notes?|envelopes?|goodbyes?|video|list|papers|documents|message|msg|msgs|logins?) … (for (when|after|the dog|the cat|my (family|kids|wife|husband|mum|parents|children)|them|everyone|each|whoever|whoever finds)|where theyll find|on the (table|mantelpiece|desk|bed|pillow)|with names|in the drawer|after me|to open later|when its done|sort it out|just in case|so they)",
    "I've left instructions for the dog",
  ),
  unclear(
    "passwords … (drawer|envelope|written|list|sort|family|after|mum|wife|husband|sister|note|folder) … (so|they|when|after|sort|know|gone)",
    "All my passwords are in the drawer so they can sort it out",
  ),
  unclear(
    "(cleaned|tidied|cleared|emptied|sorted|packed|labelled|boxed) … (so|nobody|no one|they) … (nobody|no one|has to|dont have to|wont have to|clean up|else has|deal with|get the ones)",
    "I cleaned the flat so nobody else has to",
  ),
  unclear(
    [
      "(rent|bills|debts?|subscription|membership|phone|funeral|cremation|burial|plot) … (paid|cancelled|settled|covered|up to the end|prepaid|already) … (after|end|no further|everything|so they|nobody|wont need|for when|everything else)",
      "(paid|cancelled|settled|prepaid|cancelling) … (rent|bills|debts|subscription|membership|everything|funeral|phone) … (after|so they|nobody|everything else|no further|up to the end|wont need|wont be needing|for when)",
      "(theyd|theyll|they would|they will|shed|hed|(kids|family|wife|husband|children) (would|will)) (at least )?(get|have) the (life )?insurance( money| payout)?(?= ($|\\.|at|if|and|then|so))",
    ],
    "I paid the rent up to the end, no further",
  ),
  unclear(
    "(wont|not going to|dont|no) (be )?(need|needing|use|using|want|require|wear|wearing|renew|renewing) … (ticket|tickets|it|them|my (stuff|things|coat|phone|clothes|room|bed|money|savings|books|holiday|dress|pension)|subscription|prom dress|holiday days|seat|diary|next year) … (where im going|after|anymore|soon|or anything|or ever|for long|for the summer|next year|much longer|anything)(?! (the|this) (move|trip|party|update))",
    "I won't be needing the ticket for the summer",
  ),
  unclear(
    "where im going|(no|dont|need) (need )?(to )?(save|keep|book|hold) me a (seat|place|spot|ticket) … (ever|next year|anymore|for good)",
    "dont need a prom dress where im going",
  ),
  unclear(
    [
      "(gave|given|give|giving|left|leaving|promised) … (my|the) (dog|cat|canary|bird|hamster|guitar|switch|hoodie|room|ring|watch|records|books|collection|necklace|bike|camera|console|plants|things|stuff|savings|medals|piano|ps5|laptop) … (so (she|he|they|u|you)|remembers?|remember me|because i wont|letters?|wrote|written|before i go|and written|can have)(?! (borrow|for (the )?(weekend|holidays?|trip|party)))",
      "(he|she|they|brother|sister|u|you|friend) can have my (room|stuff|things|ps5|switch|bike|clothes|records|guitar|savings|console|dog|cat|bed)",
    ],
    "i gave my best friend my hoodie so she remembers me",
  ),
  unclear(
    "(remember me|think of me|dont forget me|forgive me|forgive what|forgive me for)(?! (being late|i forgot|for (asking|not|being|the)))(?= ($|\\.|kindly|when|fondly|as|and|after|sometimes|please|for what|like|well|for leaving|for going|for this))",
    "Please remember me kindly",
  ),
  unclear(
    "(thank|thanks|thank you|grateful) … (being (nice|kind|good|there)|everything) … (before|end|last|now|goodbye|wanted to say|it was|in case|while i still)|(saying|said|say) my (thank|thanks|goodbye|goodbyes|sorry|apolog[^ ]+|farewell)",
    "Thank you for being nice to me, I wanted to say that before",
  ),
  unclear(
    [
      "(tell|let) (my|him|her|them|everyone|mum|dad|the kids|people) … (know )?(it|none of (this|it)|this) (was|wasnt|isnt|is) (not )?(their|her|his|your|anyones|her s|nobodys|my own)? ?(fault|doing|choice)",
      "(wasnt|isnt|not) (her|his|their|your|anyones|anybodys|mums|nobodys) fault",
      "(somebody|someone|people|them|everyone|you) to know why",
      "if (anyone|anybody|they|someone) asks? … (loved|love|was happy|tried|fought)",
      "tell (them|her|him|everyone|my [^ ]+( [^ ]+)?) i (loved|love|tried|was|m sorry|am sorry)",
      "i loved (them|her|him|everyone|you all)(?= ($|\\.|ok|okay|all|and|so|esp))",
    ],
    "Tell my sister that none of this was her fault",
  ),
  unclear(
    "(hugged|hug|kissed|held|cooked for|visited|called|phoned|rang) … (longer|one last time|last time|proper goodbye|goodbye|for the last|tighter) … (last|goodbye|notice|know|time|because)",
    "I hugged everyone a bit longer because it's the last time",
  ),
  unclear(
    "(nice|good|great|fun|lovely|pleasure|honou?r|glad|happy|blessed) (to have known|to have met|knowing) (you|u|yall|everyone|everybody|all of you|you all|them|her|him)(?= ($|\\.|all|for real|and|everyone|guys|though))|hope (you|u|yall|you all|they|everyone) … (nice|good|happy|great|long) (life|lives) … (without me|bye|goodbye)?(?= ($|\\.|without|bye))",
    "it was nice knowing yall",
  ),
  unclear(
    "(bye|goodbye|farewell|adieu) (everyone|everybody|all|world|yall|guys|my (friends|loves|darlings)|for (ever|good)|forever)(?! (see you|until|till|have a|thanks for (today|tonight|the (game|games))|good (night|game)))",
    "bye everyone it was nice",
  ),
  unclear(
    "(made|made up) (my|the|a|this) (decision|mind|choice|peace)(?= ($|\\.|and|to go|with|about (dying|death|it|leaving)|so|now|its))(?! (about the|im saying|to go to|and i (am|m)? ?(going|saying)|to (apply|join|move|call|ask|try|say)))|(its|it is|thats|all|everything is) (decided|settled|arranged|sorted out for good)(?= ($|\\.|i feel|now|and i))(?! (im|i am) going)",
    "It's decided. I feel light for the first time in years.",
  ),
  unclear(
    "(calm|light|peaceful|at peace|free|relieved|serene|lighter) … (first time|for once|finally|since i|now that) … (years|months|decided|decision|ages|know|long time|weeks|plan)(?! (at|in) (a|the) (party|group|crowd))|(strangely|weirdly|oddly|so) (calm|peaceful|light|serene|at peace)(?= ($|\\.|about it|now|since|today|and|tonight))",
    "I've made up my mind and I'm strangely calm",
  ),
  unclear(
    "(have|got|set|picked|chosen|chose|marked|know) (a|the|my) (date|day|time|night|place|spot|way|plan) … (after that|in mind|quiet|its over|its done|then|not the party|and its not|for it|when its over)(?! (with|for (the|a|our) (party|wedding|trip|meeting|dinner|call|picnic|coffee)|to meet|to (ask|say|talk|leave)))",
    "I have a date in mind and after that it's quiet",
  ),
  unclear(
    "(know|knows|figured out|worked out|decided|looked up|googled|read about|reading about|researched|researching|finally know) (how|when|where|which|how high|how many|how much|how other people|how long)( [^ ]+){0,3} (and when|i know when|did it|it has to be|it takes|it would take|to make it (all )?(quiet|stop|end)|to end|to do it|id do it|ill do it|i would do it)(?= ($|\\.|and|i|to|for|before|now))",
    "i know how n i know when",
  ),
  unclear(
    "(counted|counting|collecting|collected|saving|saved|keep|keeping|hoarding|stockpile|stockpiling|stashed|hiding) … (medicine cupboard|prescription|cabinet|tablets|pills|ones|doses|insulin|paracetamol) … (enough|in case|twice|just in case|one by one|there are|now|decide|for when|all of them)?(?= ($|\\.|there|in case|just|i|and|for|twice))",
    "I've counted what's in the medicine cupboard, twice",
  ),
  unclear(
    "(tonight|tomorrow|friday|saturday|sunday|monday|this weekend) (might be|is|will be|could be|may be) (the (night|day|end|last)|it|when it ends|my last|goodbye)(?= ($|\\.|for me|and|then|i ))",
    "I think tonight might be the night",
  ),
  unclear(
    "(it|this|all of (it|this)|everything|the pain|my pain)(s|ll| is| will| is all| will all|s all) (be )?(all )?(over|finished|done|ended|quiet) (soon|tonight|by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|tomorrow)|in a (few|couple)|after (today|tonight|friday|sunday))(?! (the|when the) (exam|exams|party|speech|meeting))",
    "it will all be over soon",
  ),
  unclear(
    "(stopped|stop|dont|not|no longer|cant) (making|make|made|have|having|making any) (any )?plans (past|beyond|after|for after|for the future|for next (year|month)|further than)|no plans (after|beyond|past)|(gave|given|handed in) (my )?notice … (nowhere after|nowhere|didnt say where|after that nothing)|only got this (week|month|weekend) … (then|before|evening|left)?(?= ($|\\.|and|i|left))(?! to (finish|prepare|decide))",
    "I've stopped making plans beyond this month",
  ),
  unclear(
    "(too much of a coward|not brave enough|too scared|too chicken|havent the (courage|guts)|if i had the (courage|guts|nerve|strength)|lack the courage|wish i (had the|was brave|were brave)) … (do it|done it|end it|go through with it|pull the trigger|jump|by now|die|follow through)(?! (and (speak|ask|talk|say|go up)|ask|speak|talk|say))",
    "If I had the courage I'd have done it by now",
  ),
  unclear(
    "(only|one) (thing|person|reason) (that s |thats |that is |that |s )?(stopping|keeping|keeps|stops|holding|holds|left keeping) me(?= ($|\\.|here|is|alive|going|from (doing|ending|it|going)|around|on this))(?! (from (going to|speaking|talking|asking|joining|calling|applying|writing))|in this (job|club|flat|town|city))|(still|only) (here|alive|around|breathing) (because|for|due to|thanks to) (of )?(my|the|her|his|a)(?! (job|work|train|colleague|free|buffet|drinks|food))",
    "I'm only still here because of my dog",
  ),
  unclear(
    "(keeping|keeps|holding|hold|holds) me (here|alive|on this (earth|planet)|in this (life|world))|(nothing|no one|nobody|not one thing) … (hold|keep|holding|keeping) me (here|alive|going|back anymore)|(nothing|no reason|one thing|one reason) … (hold|keep) me here",
    "Once the cat dies there is nothing keeping me here",
  ),
  asking(
    "(gave|given|give|giving|goes|going|go|leaving|left) (my|the|all|away|to) [^.]{0,40}(wont|will not|not going to) (be )?(need|needing) (it|them|any of it|anything|that) (anymore|any more|now|soon|where im going|after (this|that|the|{weekday})|much longer|by then|then)(?! (the (move|course|exam)|we (move|bought|have)|because (we|i (have|got|bought))|since (we|i (have|got|bought))|im moving|i (have|got|bought) a new)(?= ))",
    "i gave my scores to maria and i wont need them after thursday",
  ),
  asking(
    [
      "(stopped|quit|came off|not taking) … (antidepressants|meds|medication|sertraline|citalopram|mirtazapine|amitriptyline|tablets|pills) … (saved|saving|kept|keeping|stockpiled|collected) (up )?(what (was|is) left|what i had|them|the rest|all of them|the lot|it all)(?! (of|free|in the (cupboard|cabinet)))",
      "(saved|saving|kept|stockpiled|collected|stashed) (up )?(what was left|the rest|all) (of )?(my|the) (antidepressants|meds|medication|sertraline|citalopram|amitriptyline|tablets|pills)",
      "(something|somewhere|a (place|trip|walk|drive|party)|an evening) (i|you|one|she|he) (wont|will not|dont|doesnt|isnt|arent|am not|im not|are not|is not) (be )?(plan to |planning to )?(coming|come|be|going to come|going to be) back from(?! (late|early|until|till|work|school))",
      "sorry (in advance )?for (something|what|a thing|the thing) (that )?(you|i|one) (havent|have not|didnt|did not|didnt even) (done |do |did )?yet",
      "(felt|feels|was|is|good|nice|glad) (good |nice |lovely )?to (have|get|do) (a|one) (last|final) (nice|good|lovely) (one|talk|chat|day|evening|laugh|time)(?= ($|\\.|and|ok|bye|now))",
      "(rehearsed|rehearsing|practised|practiced|practising|practicing|learned|learnt) (how to )?(tie|tying) (the|that|a) (knot|noose)(?![^.]{0,60} (sail|sailing|climb|climbing|scouts?|boat|tie|fishing|course|wedding|knitting|macrame|shoes?|laces?)(?= ))",
      "(ill|i will|gonna|going to|get to|i) (be|stay|remain) (1[3-9]|2[0-9]|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) forever(?! (to|in|for) )",
      "(hurt|hurts|harder|worse|kinder|easier) … (say bye|say goodbye|said bye|said goodbye|leave a note|explain) … or (if )?(you |i |one |just |simply ){0,3}(go|disappear|vanish|leave|be gone)(?! (home|early|the (party|call|server|chat|job)))",
      "(take|took|taken|taking|stole|steal|kept|keep|have|got) (?:[^.]{0,40} )?from (the|my|our) (ward|hospital|clinic|pharmacy|lab|vet|surgery|work) … (potassium|insulin|morphine|fentanyl|ketamine|propofol|pentobarbital|barbiturates?)",
      "(take|took|taken|taking|stole|steal|kept|have|got) (the |some |a )?(vial of |bottle of )?(potassium|insulin|morphine|fentanyl|ketamine|propofol|pentobarbital|barbiturates?) from (the|my|our) (ward|hospital|clinic|pharmacy|lab|vet|surgery|work)",
      "(notice|care|realise|realize|mind) (when|if) (a|the|one|that) quiet (person|one|girl|boy|guy|kid) (is|was|went|goes|were) (gone|missing)(?! (home|from the (party|call|photo)))",
      "(crisis|home treatment) team [^.]{0,60}(i left|walked out|didnt go|did not go|sent me home|wouldnt see me|turned me away|hung up|never (came|rang|called))",
      "(uninstall|alt f4|log out of|rage ?quit) (irl|life|real life|existence)(?! (coach|coaching|insurance|app|sim|drawing|hacks?|updates?|advice)(?= ))",
      "(better|easier|cheaper) (if |when )?(they|she|he|my family|my parents|mum|mom|dad) (gets?|have|has|receives?) (a|my|the) (box|coffin|body|ashes)(?! (of|for|from|set) )",
      "if (it|the answer|that|i) (was|were|is|said) (a )?yes (would|will|do|could) you (tell|call|ring|report)",
      "(note|letter|sign) (is |be |stuck |taped |pinned )?(on|to|outside) (the )?(outside (of )?)?(the|my) ([^ ]+ )?door so (that )?(she|he|they|mum|mom|dad|nobody|no one|the kids) (doesnt|dont|does not|do not|wont) (come|go|walk|look) (in |any )?(further|inside and|upstairs|in and (see|find)|in alone|in first)",
      "(helpline|help line|crisis line|crisis text line|suicide line|hotline|samaritans|lifeline|988) [^.]{0,40}(on hold|was busy|were busy|engaged|didnt (answer|pick up|reply)|never (answered|picked up|replied)|hung up on me|nobody (answered|picked up)|no one (answered|picked up))(?<!(broadband|bank|phone|internet|tax|benefits|support|customer|it|energy|vodafone|amazon|paypal) (helpline|help line|hotline) .{0,40})",
    ],
    "i stopped the antidepressants and saved what was left. theres about 60 now",
  ),
];
