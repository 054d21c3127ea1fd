import { certain, type Rule, unclear } from "./rule.ts";

/** What a class is that is no school class, and who speaks of one without sitting in it. */
const NO_SCHOOL =
  "(?! (of (my|the|a|our|this|his|her)|teacher|teachers|teaching|piano|violin|guitar|clarinet|flute|theory|abseiling|listed|at (uni|university|med|college)|kids|children|parents|mum|mums|reunion|rapids|medic|medicine|student|students|students?|climber|climbers|boulder|boulders))";

/** A number that counts something else, or an answer on the coach's own scale. */
const NO_AGE =
  "(?! (and a half |or so |more |full |whole |long |straight )?(minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|steps?|percent|people|persons|times|pounds|kilos?|kg|miles|km|stops|out of|of|in (the|a) (queue|row|line)|feet|foot|ft|st|stone|points|pages|chapters|episodes|coffees|drinks|beers|pints|down|up|or|to|on (the|a|my|dread|fear)|now was|floors|streets|doors|seats|shifts|lessons|sessions|sips|quid|euros|dollars|nd|th|am|pm|years (in|into|sober|clean|older|younger|well|out|late|ago|of|at|here|without|with|on|since|left|behind|past|married|widowed|free|single|retired|divorced)|in this|in here)(?= ))";

const NOT_PAST = "(?<! (since|when|until|till|if|was|like|think|thinks|thought|thinking) )";

/** What is counted: "im ten coffees in". */
const NO_PLURAL =
  "(?! (?!whats|whos|wheres|its|is|this|yes|hes|shes|always|keeps|likes|has|was|oops|pls|us)[a-z]{3,12}s(?= ))";

/** Ages under thirteen, school classes and birthdays, as children say them. */
export const MINOR_AGE: Rule[] = [
  certain(
    `${NOT_PAST}(im|am|me is|i be|being|really|literally) ((only|but|still|nearly|almost|actually|about|like|also|now|really|literally|yusuf) ){0,2}({twelve})${NO_AGE}${NO_PLURAL}`,
    "im 12 in two weeks so im 11 now",
  ),
  unclear(
    `${NOT_PAST}(im|am|me is|i be|being) ((only|but|still|nearly|almost|actually|about|also|now|really) ){0,2}({under11}|tenn|ate(?= (and|years)))${NO_AGE}${NO_PLURAL}`,
    "im 8 will you be my friend",
  ),
  certain(
    [
      `(im|i am|as|write as|being|am) (a |an |only a |but a )?(boy|girl|child|pupil|kid|student|lad|lass)( from [^ ]+)? (of|aged|with|age) (about |only |but )?({childAge})(?! (and|or|to|months|weeks|hundred|thousand)(?= ))`,
      `(me|i|permit me|write|pupil|we) … (?<!(students|pupils|kids|children|girls|boys|teams?|class|classes|group|groups|sons?|daughters?|people|players) )aged ({childAge})(?= ($|\\.|and|to|how|seeking|i|in))`,
      `reached the age of ({childAge})`,
      `i was born ({childAge}) years ago`,
      `(me and my (twin|brother|sister|friend|cousin|best friend)|we both|we) are (both )?(only )?({childAge})(?= ($|\\.|and|so|but))`,
      `(ive|i have) been ({childAge}) for`,
      `(?<=^ )({childAge}) years i have(?= ($|no|\\.|and (no|i)))`,
      `(real|actual|true) age (is )?({childAge})`,
      `({twelve}) going on (13|thirteen)`,
    ],
    "I am a pupil aged nine, seeking companions",
  ),
  unclear(
    [
      "(?<! (at|of|the|from|since|around|about|by|till|until) )age ({childAge})(?= ($|\\.|and|i|likes|class|grade|field|password|why))",
      "(how|can|could|does|do|should|what) … ({childAge}) year olds?(?= (talk|make|have|use|get|find|join|say|ask|with|$))",
      "(?<=^ )((about me|im|as) )?(a )?({childOrdinal}) grader(?= )",
      "at ({childAge}) years old (ive|im|i have|i am)",
      "(?<=^ )aged ({childAge})(?= ($|\\.|i|and))",
      "im aged ({childAge})",
      "im (a )?(boy |girl |kid )?(from [^ ]+ )?({childAge}) years(?= ($|\\.|i|and (my|i)|my|{childOrdinal}))",
      "(only) ({twelve})(?= ($|\\.|but|and))",
      "put [0-9]+ but im ({childAge})",
    ],
    "can eight year olds have a coach too",
  ),
  certain(
    "(im|am|me is|i be|i have|ive|ive got|i got) ((only|still|nearly|almost|about|like) )?({childAge}|ate|nin|tenn) ((and|n|an) (a )?(half|haf|three quarters|3 quarters) )?(years?|yeers?|yrs?)( (old|of age|auld))?(?! (in|into|clean|sober|well|older|younger|ago|late|early|of (experience|work|service|marriage)|out|at|here|left|on|without|since|with|to|behind|apart|past|running|free|married|widowed|single|divorced|retired))",
    "i am ate years old and i am learning the violin",
  ),
  certain(
    "(im|am|i am) ({childAge}|elevin|tenn) (and|an|n) (a )?(half|haf|quarter|3 qurters|3 quarters|three quarters)(?! (minutes|hours|days|weeks|months|years (in|into|sober|clean)|feet|miles|pages|pints))",
    "i am elevin an a haf",
  ),
  unclear(
    "(?<=^ )((only|just|nearly|almost|name [^ ]+) )?({childAge}) years (old|of age)(?! (and (still|counting|going)|than|car|dog|house|cat|shoes|wine|now))|(?<=^ )({childAge}) (boy|girl|kid|and shy|and lonely)",
    "Ten years old, from Porto, shy, looking for friends",
  ),
  certain(
    `((im|am|i go|i am|were|we are|i study|i learn|study|going|pupil|student|studying|kid|boy|girl|child|me) )((only|just|still|currently|a|an|now|up|new|also) ){0,2}(in|into|to|at|of|on|from) (the |my |my last |last |top )?{childClass}${NO_SCHOOL}(?![^.]{0,40} (years|decades) ago(?= |$))|(started|starting|start) (in |at )?(the )?({childOrdinal}) (grade|class)`,
    "We're in Year 3 and everybody has a group name except me",
  ),
  certain(
    `(im|am|i am|just|still|a|only|nah im) (a |an |only a |just a |just started |started |starting |in my )?((year|yr|grade) ([1-6]|one|two|three|four|five|six)|year 7|y[1-7]|p[1-7]|({childOrdinal}) grader?)(?= ($|\\.|and|we|so|but|i|my|is|kid|boy|girl|pupil|newbie|with|in|at|now|nobody|no|lol))${NO_SCHOOL}`,
    "nah im a yr 6 we got sats and that",
  ),
  unclear(
    `(?<=^ )((so|bruh|bro|ok|in|hi|hey|also|well) )?((year|yr|grade|class|standard|yeer) ([1-6][a-d]?|six|one|two|three|four|five)|year (7|seven)|y[1-7]|p[1-7]|({childOrdinal}) grade)(?= ($|\\.|is|was|here|sucks|and|newbie|but|there|theres|residential|no|we|everyone|nobody|i|im|starts|problem|me|has|its|at my|chess|lonely))${NO_SCHOOL}`,
    "year 5 is hard, nobody sits with me at school",
  ),
  certain(
    "(im|am) (a |an )?(pupil|student|child|kid|boy|girl) (in|of|at|from) (the )?(year|grade|class|standard|primary) ([1-6]|one|two|three|four|five|six)",
    "I am a pupil of Year Six and will be eleven in July",
  ),
  certain(
    "(age|aged) ({childAge}) (class|grade|year|likes|in (class|grade|year)|from|best|hobby|hobbies|favourite|school|best friend)(?= )|class ([1-6][a-d]([0-9])?)(?= )",
    "Profile: name Minh, age 11, class 6A3, likes chess",
  ),
  certain(
    "(i |ive |im |just |have |and )(just )?(turned|turning|turn|be|becoming) ({childAge})(?= ($|\\.|and|today|yesterday|tomorrow|last|this|next|in|on|soon|so|but|lol|we|i|my|years))(?! (in (minutes|hours))|(on|in) the)",
    "I just turned twelve",
  ),
  unclear(
    "(?<=^ )(turned|turning|just turned) ({childAge})(?= ($|\\.|and|today|yesterday|tomorrow|last|this|next|soon|so|but|lol|nobody|i|my|can))",
    "turned 10 yesterday can you help me talk at my party",
  ),
  certain(
    "(im|i am|ill be|il be|i will be|gonna be|going to be|will be) (going to be |about to be |turning |nearly |almost )?({childAge}|13|thirteen) (in|next|on|this) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|[0-9]+ (days|weeks|months)|(a|two|three|four|five|six|few) (days?|weeks?|months?)|(a )?few|week|month|year|saturday|sunday|friday|monday|tuesday|wednesday|thursday)",
    "my bday is in march il be 13 in march",
  ),
  certain(
    "(my|its my|it is my) (({childOrdinal})|[4-9]th|1[0-3]th|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth) (birthday|bday) (party|is|was|next|on|this|soon|tomorrow|and|today)",
    "its my tenth birthday next week and nobody is coming",
  ),
  unclear(
    "(almost|nearly|not|aint even|aint|not even|isnt|until im|till im|when im|before im|once im|wait to be|wait till im) (13|thirteen)(?= ($|\\.|yet|so|does|but|and|i|dont|can|is|lol|in))(?! (minutes|hours|people))",
    "almost 13 does that count",
  ),
  certain(
    "how old (i|im|i am|are you|we|you) … (said|say|told (her|him|them)|answered) (im )?({childAge})(?= )",
    "she asked how old I was and I said nine",
  ),
  unclear(
    "(good|brave|mature|tall|small|clever|smart|shy|young|big) for (a |an )({childAge}) year old",
    "my mum says thats good for a ten year old",
  ),
];
