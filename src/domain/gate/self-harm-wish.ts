import { certain, type Rule, unclear } from "./rule.ts";

/** The wish itself, in the many ways to put it: formal, foreign, slang, in another's words. */
export const SELF_HARM_WISH: Rule[] = [
  certain(
    "(wish|wished|wishing|wishin|wishes|hope|hoping|hoped|prayed|pray|praying|rather) (that |to god |every (day|night) )?(i|id|im|it) (was|were|am|be|could be|would be|had been|had died|would die|could die|died|will die|die|wasnt alive|werent alive) ?(dead|gone forever|buried|already dead|6 feet under|six feet under|under the ground|in the ground|in my grave|not alive|in my sleep|asleep forever|tonight)",
    "sitting there wishing I was dead",
  ),
  certain(
    "(wish|wished|wishes|wishing|desire|desired|longing|long|longed|yearn|yearning|yearned|prefer|preference|motivated|wanted|want|wanting|content|happily|ready|determination|determined|request|appetite|dying) (is |was |remains )?(more than anything |sincerely |daily |only |so badly |very much |nothing but |just |badly |simply )?(to|to simply|to just|to already) (be dead|be no more|have died|be buried|not exist|be put down|be killed)(?! (or alive|silent|centre|serious|honest|quiet)(?= |$))",
    "Allergic to latex. Wishes to be dead",
  ),
  certain(
    "(ive|i have|have|never|id|i had|only|always|just|still|i) (ever |always |never |only |just )?wanted to be dead|(happily|much rather|better off|prefer|preferably|sooner) (be )?dead(?! (or|silent|than (late|seen))(?= |$))|want to be dead",
    "I've wanted to be dead since the tsunami",
  ),
  certain(
    "(desire|choosing|choose|prayed for|pray for|praying for|long for|longing for|longed for|yearn for|yearning for|crave|craving|begging for|beg for|asked for|ask for|wish for|wishing for|wished for|prefer|invite|awaiting|waiting for|want|wanting|seek|seeking|welcome) (only |my |my own |nothing but |a quick )?(death)(?! (of|metal|note|star|match|penalty|valley|by chocolate|certificate|stranding|eater|becomes|row|row|grip|cap|adder|to (be announced|the)|scenes?|in the (game|book|film|novel))(?= |$))",
    "I desire death as others desire sleep",
  ),
  certain(
    "(death|dying) by my own|(choose|choosing|chose|chosen|prefer|preferred|in favour of) (my |only )?(death|suicide|dying) (over|instead|by|tonight|rather|on|to (life|living|this|being))|(suicide|death) is the (correct|right|proper|logical|sensible|kindest|best|only|obvious|honourable|natural) (course|thing|choice|answer|option|solution|decision|exit|way|next step|conclusion)",
    "I am satisfied that suicide is the correct course",
  ),
  certain(
    "(done|finished|through|so over) (with )?(living|being alive|existing|life itself|breathing|surviving|my existence|staying alive)(?= ($|\\.|and|i|now|so|anymore|[0-9]|tonight|pls|please|since|tbh|for|this way|bye|sorry|goodbye)(?= |$))(?<!(she|he|they|character) (is |was |are )?[^ ]+ (with |of )?(living|being alive|existing|breathing))",
    "cutting, crying, repeat, im so done living",
  ),
  certain(
    [
      "(want|wanted|wanna|need|craving|like) (to (be|get) )?out of (being alive|living|existence|this life|my life|this body for good|breathing)",
      "unsubscribe from (life|living)",
      "(resign|resigning|withdraw|withdrawing|opt out|opting out|retire|retiring|check out|checking out|log off|log out|logging off|logging out|clock out|sign off|rage quit) (my )?(from|of) (life|living|existence|this life|the living|being alive)",
      "(decided|voted|took|taken|set|made my mind up) (firmly )?against (living|life|being alive|existing|carrying on)",
      "decline (the|to) (remainder|rest|continue) (of )?(my |with )?(life|living|existing)?",
    ],
    "I'd like to unsubscribe from living",
  ),
  certain(
    "(dont|do not|not|no longer|never) (want|wish|care|choose|intend|plan|desire) (to )?(continue|go on|carry on|keep on|persist|proceed) ?(with )?(living|life|existing|my life|being alive|breathing|to live|my existence)|(dont|do not|no longer) (want|need|wish) (to )?(wake up|my life|this life|to wake)(?= ($|\\.|anymore|please|tomorrow|again|and|at all|ever)(?= |$))(?! (early|at)(?= |$))(?! {dreaded}(?= ))",
    "I don't wish to continue living",
  ),
  certain(
    "(want|wanna|rather|wish|like|ready|prefer|better|be|see me|and be) … (six|6) (feet|foot|ft) (under|deep)(?= ($|\\.|than do|and|by|tonight|fr|now|already|im)(?= |$))",
    "deep down i just want to be six feet under",
  ),
  certain(
    "(hope|hoping|want|wanting|wish|wishing|like|prefer|rather|pray|praying|wouldnt mind if|begging for|waiting for|count(ing|ed) on) (that )?(it|this|the [^ ]+|something|someone|somebody|anything|he|she|they|god|one day it|next time it)( to| would| will| could)? (to )?(kill|kills|killed|finish|finishes|finished|murder|murders|shoot|shoots|shot|end|ends|take|takes) (me|me off|the job|my life|me out)(?= ($|\\.|and|one|already|in my|tonight|so|soon|or|because|if|now|first|quickly|before|while)(?= |$))(?! (for|with)(?= |$))",
    "i like it when it hurts and i hope one day it kills me",
  ),
  certain(
    "(want|wanna|going to|gonna|plan to|planning to|like to|about to|ready to|be) (to )?(oof|yeet|croak|self delete|self destruct|self terminate|perma ?log off|kermit|alt f4|ctrl alt delete|unalive|k word|kword|sui|an hero|unexist|unlive|delete)( myself| me| irl| (on|this) [^ ]+)?(?= ($|\\.|irl|before|serious|so|tonight|tomorrow|and|n|bad|soon|fr|for real|on purpose|again)(?= |$))(?<=( (myself|me|irl|sui|croak|kermit|unalive|an hero|unexist|unlive|self delete|self destruct|self terminate|k word|kword)))",
    "going to oof myself irl before christmas",
  ),
  certain(
    "(k|un) (word|wording|worded|aliving|alived|alive|living) (me|myself|mself|irl)|k worded|kwording|self ?delet(e|ing|ion)(?! (message|app|timer|account|chat)(?= |$))|(the )?s word (again|attempt|ideation|thoughts|tonight|isnt just|plan)|(sui) (forums?|thoughts|ideation|attempt|tonight|note|plan|so bad|pact|idea|mode)|sh (ing|ed|diary)(?= )|keep sh ing|(ex|no longer|un|not) alive (person|anymore|tonight|on purpose|mode)",
    "going to be k-wording myself friday",
  ),
  certain(
    "(wish|want|hope|begging|wanna|let|pls|please|need) (that )?(somebody|someone|anyone|he|they|a stranger|the driver|anybody|god) (shoots|shot|kills|killed|stabs|stabbed|murders|murdered|would (shoot|kill|murder|stab)|kill|shoot|ends|ended|runs over) me(?= ($|\\.|if|or|and|in|so|on|tonight|already|now)(?= |$))",
    "I wish somebody shoots me, if not I do it",
  ),
  certain(
    "(kill|end|hang) me or i (kill|end|will|do|ll)|how (i|to|do i|can i|will i) (kill|hang|drown|end|poison) (me|myself|my life)(?= ($|\\.|without|and|so|quick|quickly|with|tonight|in)(?= |$))",
    "Kill me or I kill me. Simple",
  ),
  certain(
    "(dont|do not|no longer|not) (consider|think|find|believe|feel) (that )?(my )?(own )?(life|living|being alive) (is )?(worth|to be worth)|(end|ending|ends|finish|quit|close|shorten) (said|this|the|own|one s own) (life|existence)(?! (insurance|drawing|story|chapter|stage|of)(?= |$))",
    "I no longer consider my life worth preserving",
  ),
  certain(
    "(id|i would|i|would|much|far|honestly|but|and|but id) rather be (dead|in the ground|under the ground|buried|in my grave|a corpse|gone for good|killed|not alive)(?= ($|\\.|bruv|so|by|and i|tonight|im|fr|before|because|honestly|i|than (alive|here|live|living|be here|carry|go on|like this|keep|exist|me|wake|go back))(?= |$))",
    "I'd rather be dead, honestly",
  ),
  certain(
    [
      "rather it (killed|had killed|kills|finished|ended) me",
      "(cause of death|killer|murderer|manner of death) … (is|will be|was|be) (me|myself|suicide)(?= ($|\\.)(?= |$))",
      "(not|wont|never|shall not|will not) survive (myself|me|my own)",
      "(resolved|decided|planning|plan|prefer|like|intend|mean|want|wish) (to )?(not|not to) survive(?! (on|in the (game|wild)|the (first|level|round))(?= |$))",
      "(shall|will|do|would) not survive (the|this|another|my) (week|weekend|year|night|month|winter|day) (by|on purpose|because i)",
    ],
    "tonight I'd like to not survive it",
  ),
  certain(
    "(?<=^ )(going to|will|must|gonna|shall) (kill|hang|shoot|drown) me(?= ($|\\.|bye|tonight|now|soon|and)(?= |$))(?! (if|when|for)(?= |$))|(wanting|want|wish|like) (so bad to |badly |to just |so much |already |only )?(die|dying)(?= ($|\\.|since|because|so (bad|much)|every|all the time|now|tonight|at)(?= |$))(?<=( (i|im|am) [^.]{0,30}))|(gunning|guning|putting|put|shooting|shoot) myself down(?! (for|as)(?= |$))",
    "I am wanting die since the abortion",
  ),
  unclear(
    "(better|sooner|rather) (be )?dead than (alive|bedridden|a burden|here|like this|this|useless|old|in a (home|chair)|deported|be a burden|live|living)|id rather be dead|rather be dead(?! than)",
    "Better dead than bedridden",
  ),
  certain(
    "(join|follow|be with|go to) (him|her|them|my (late )?(wife|husband|children|son|daughter|mum|mother|father|dad|boy|girl|baby|[^ ]+)) (into|in) the (ground|grave|earth)",
    "I want to follow my children into the ground",
  ),
  unclear(
    [
      "(note|goodbye|letter|goodbyes|farewell) (is |s |has been |was )?(written|signed|ready|on the (desk|table|pillow|bed|fridge)|in my (drawer|pocket|bag))(?= ($|\\.|and|in|for (mum|my)|cats|beam|body|plants|tonight|now|so|to (my|the))(?= |$))",
      "(wrote|written|writing|write|finished|drafted|typed|typing|put in) (my|the) (own )?(note|goodbye|farewell|goodbyes|last (letter|words|note|message)|final (letter|note|words|message|post))(?= ($|\\.|in|and|to|for|on|so|tonight|already|this|today|last|is|because|with)(?= |$))",
      "(final|last|scheduled) goodbye (vid|video|post|note|letter|message)",
    ],
    "Note written, cats fed, body to follow",
  ),
  unclear(
    "no (reason|point) (to|in) (stay|staying|be|being|living|live|wake up|waking up|carry on|carrying on|continue) ?(alive|here|living)?(?= ($|\\.|anymore|and|so|now|tonight)(?= |$))|(stay|staying|stayed|kept|keeping|remain) alive (only |just |is |for (the|my) (cat|dog|kids|mum|sake)|because (of )?(my|the)|against|feels|until (my|the|she|he))|(hate|hating|loathe|regret|against|ashamed of|tired of) (being alive|that im alive|to be alive|still being here|my being alive)",
    "i hate being alive",
  ),
  unclear(
    "(stop|quit|stopped|end|ending|cease) (my |the )?(breathing|heart ?beat|pulse|heart) (myself|on purpose|for good|forever|tonight|with)|(tired|sick) of (breathing|living|being alive|existing|my own heartbeat)|deserve (breath|to breathe|oxygen|life|to live|to be alive|air)(?<=(dont|not|never|no longer) deserve .{0,20})|(quit|stopped|stop|refusing|refuse) (eating|my (heart |blood |insulin )?(pills|insulin|medication)) … (die|death|dead|natural)",
    "tired of breathing, going to stop it myself",
  ),
  unclear(
    "(dont|do not|without) (want|need) (no )?(more )?(days|tomorrow|another (day|birthday|christmas|year|spring|winter))(?= ($|\\.|please|and|anymore|i)(?= |$))|no more days(?= ($|\\.|please|for me)(?= |$))|(not|never|wont) (see|seeing|do|doing) (the new year|another (christmas|birthday|spring|summer|winter|year))(?= ($|\\.|and|so|in|i|like)(?= |$))",
    "No more days please, I will stop them",
  ),
];
