import { certain, type Rule, unclear } from "./rule.ts";

/** What a class is that is no school class, and who speaks of one without sitting in it. */
const NO_SCHOOL =
  "(?! (of (my|the|a|our|this|his|her)|teacher|teachers|teaching|piano|violin|guitar|clarinet|flute|theory|abseiling|listed|at (uni|university|med|college)|kids|children|parents|mum|mums|reunion|rapids|medic|medicine|student|students|students?|climber|climbers|boulder|boulders))";

/** What may follow an age that somebody says of themselves. A number alone may be an answer on the coach's own scale. */
const AFTER_AGE =
  "(?= ($|\\.|and|but|so|lol|haha|btw|i|im|ive|my|me|you|your|is|can|do|does|dont|please|pls|with|from|not|nearly|almost|turning|want|will|what|how|who|why|wont|no|nobody|a|boy|girl|too|because|when|we|they|mum|dad|sister|brother|name|its|bruh|bro|in (year|grade|class|school|primary|my class|[1-9]|one|two|three|a few)|year|grade|class|today|tomorrow|yesterday|next|soon))";

/** Ages under thirteen, school classes and birthdays, as children say them. */
export const MINOR_AGE: Rule[] = [
  certain(
    `(im|am|me is|i be|were|we are) ((only|still|nearly|almost|actually|about|like|also|now) )?({twelve})${AFTER_AGE}(?! (and a half )?(minutes|hours|days|weeks|months))`,
    "im 12 in two weeks so im 11 now",
  ),
  unclear(
    `(im|am|me is|i be) ((only|still|nearly|almost|actually|about|also|now) )?({under11})${AFTER_AGE}(?! (and a half )?(minutes|hours|days|weeks|months|out|today|tomorrow|yesterday|now was))`,
    "im 8 will you be my friend",
  ),
  certain(
    "(im|am|me is|i be|i have|ive|ive got|i got) ((only|still|nearly|almost|about|like) )?({childAge}|ate|nin|tenn) ((and|n|an) (a )?(half|haf|three quarters|3 quarters) )?(years?|yeers?|yrs?)( (old|of age|auld))?(?! (in|into|clean|sober|older|younger|ago|late|early|of (experience|work|service|marriage)|out|at|here|left|on|without|since|with|to|behind|apart|past|running))",
    "i am ate years old and i am learning the violin",
  ),
  certain(
    "(im|am|i am) ({childAge}|elevin|tenn) (and|an|n) (a )?(half|haf|quarter|3 qurters|3 quarters|three quarters)(?! (minutes|hours|days|weeks|months|years (in|into|sober|clean)|feet|miles|pages|pints))",
    "i am elevin an a haf",
  ),
  certain(
    "(im |am |as )(a |an )?(girl|boy|kid|child|pupil|lad|student) … (of |with |and )?({childAge}) years?(?! (ago|in|of|older|younger))",
    "I'm boy of nine years from Portugal",
  ),
  unclear(
    "(?<=^ )((only|just|nearly|almost|name [^ ]+) )?({childAge}) years (old|of age)(?! (and (still|counting|going)|than|car|dog|house|cat|shoes|wine|now))|(?<=^ )({childAge}) (boy|girl|kid|and shy|and lonely)",
    "Ten years old, from Porto, shy, looking for friends",
  ),
  certain(
    `((im|am|i go|i am|were|we are|i study|i learn|study|going|pupil|student|studying|kid|boy|girl|child|me) )((only|just|still|currently|a|an|now|up|new|also) ){0,2}(in|into|to|at|of|on|from) (the |my |my last |last |top )?{childClass}${NO_SCHOOL}|(started|starting|start) (in |at )?(the )?({childOrdinal}) (grade|class)`,
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
