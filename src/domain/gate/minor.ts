import { certain, type Rule, unclear } from "./rule.ts";

const YEARS_OLD = "(years?|yrs?) (old|of age)";

/** Under thirteen. A number up to ten may be an answer on the coach's own scale, so alone it is asked about. */
export const MINOR: Rule[] = [
  certain(
    `(im|im only|i am only|im just|im still|am|me is) ({under11}|{twelve}) (and a half )?${YEARS_OLD}`,
    "I'm 11 years old",
  ),
  certain(
    "(im|im only|im still|am only|im actually|im about to be|i be|im like) {twelve}(?= ($|\\.|(and (i|my|dont|have|in|want|shy|scared|live|no|im|female|male)|but|so|btw|lol|i|my|is|can|if|almost|nearly|in (year|grade|school)|a (girl|boy)|please|hi|hello|f|m|how|what|with no|from|at school|turning|who) ))",
    "im 12",
  ),
  certain(
    "(hi|hello|hey|yes|sup|helo) … im {under11}(?= ($|\\.|(and|but|so|i|my) ))",
    "hi im 10 and i dont have friends",
  ),
  certain(
    "im {under11} … (friends|school|mum|class|teacher|recess|playground|roblox|parents|grade)",
    "im 9 and nobody plays with me at school",
  ),
  certain(
    `({under11}|{twelve}) ${YEARS_OLD} (here|and i|girl here|boy here)|([4-9]|1[0-2])yo(?= )`,
    "9 years old here, how do i make friends",
  ),
  certain(
    "(im|am|go|just started|starting|moved) (in|into|to|up to)? ?(year|yr) ([1-7]|one|two|three|four|five|six|seven)(?= ($|\\.|(and|i|at|in|but|so|of (primary|school)|my|now|boy|girl|nobody|no|with) ))",
    "i'm in year 5",
  ),
  certain(
    "(im|am|go|just started|starting) (in|into|to)? ?(the )?(1st|2nd|3rd|4th|5th|6th|first|second|third|fourth|fifth|sixth) grade(?! teacher)",
    "im in 4th grade",
  ),
  certain(
    "(im|am|still) (a |an )?(1st|2nd|3rd|4th|5th|6th|first|second|third|fourth|fifth|sixth) grader",
    "im a 5th grader",
  ),
  certain(
    "(i turn|im turning|ill be|im about to turn|i will be|im nearly|im almost|i just turned|just turned) ({under11}|{twelve}|13|thirteen)(?= ($|\\.|(next|in|soon|on|this|tomorrow|today|and|but|so|i) ))(?! in (minutes|hours))",
    "i turn 12 next month",
  ),
  certain("my ([5-9]|1[0-2]|13)th birthday (is|was|party|next)", "my 11th birthday is on friday"),
  certain(
    "(im|am|still|im still|go) (in|at|to) (primary school|elementary school|elementary|primary|grade school)",
    "I'm in primary school",
  ),
  unclear("im {under11}(?= $)", "im 9"),
  unclear(
    "(under|younger than|not yet|not even) (13|thirteen|12)(?= ($|\\.|yet|so|and|is|can|years))",
    "can I use this if I'm under 13",
  ),
  certain("(im|am|as) (a|an|only a|just a|a [^ ]+) ({under11}|{twelve}) (years?|yrs?) old", "i'm a 12 year old girl"),
];
