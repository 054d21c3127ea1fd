import { asking, certain, type Rule, unclear } from "./rule.ts";

/** Tried before and not over: numbered attempts, rescues, regret of having lived. */
export const SELF_HARM_ATTEMPTED: Rule[] = [
  certain(
    "(tried|try|trying|attempt|attempted|attempting|going|gonna|plan|again) (to )?(drown|hang|strangle|choke|gas|electrocute|suffocate|asphyxiate|poison|shoot|freeze|starve|burn) (myself|meself)(?! (in (work|coffee|books|tea)|to (sleep|finish)|with (work|cake))(?= |$))",
    "i tried to choke myself out with my own belt",
  ),
  certain(
    "(tried|attempted|trying|failed at|fail at|bad at) (dying|drowning|suicide|hanging|to die|to drown|to hang)(?! (my hair|it (red|blue|black|pink)|eggs|wool|fabric|laughing|less|out with|pictures|a picture)(?= |$))",
    "Tried dying, the paramedics were early",
  ),
  certain(
    "(two|three|four|five|six|2|3|4|5|several|multiple|many|few|my|failed|another|second|third|fourth|made (an|one|two|a)) (suicide |failed |previous |past |more )?attempts? (already|still (here|alive)|and (im |i am )?(still )?(here|alive|failed|survived|nobody|no one|counting))",
    "three attempts, still here",
  ),
  unclear(
    "(second|third|fourth|next|another|first|last|previous|failed|two|three|four|five|2|3|4|several|both|past|prior) attempts?(?= ($|\\.|already|still|scheduled|is (on|booked|next|planned)|and (nobody|no one)|so far|this (year|month|week)|in (hospital|one)|tonight|tomorrow|{weekday})(?= |$))(?<!(driving|test|exam|interview|cake|recipe|level|goal|shot|sourdough|bread|puzzle|password|pin|login) .{0,60})",
    "Still alive, against my preference. Second attempt scheduled",
  ),
  unclear(
    "(m4de|made|making|make) (an|another|a|one|my|two|three) (second |third |real |serious |proper )?attempt(?= ($|\\.|on|today|tonight|last|and (failed|lived|survived|woke)|in (the|my|january|february|march|april|may|june|july|august|spring|summer|autumn|winter)|but|upon)(?= |$))(?! on (the|a|my) (summit|record|cake|recipe|game|level|exam))",
    "made another attempt today, failed, can't even do that",
  ),
  unclear(
    "(regret|regretting|sorry|ashamed|angry|cross|furious|annoyed|disappointed|forgiven|forgive|sad|gutted|resent) (that |for |about )?(i |them |him |her )?(for )?(surviving|survived|be alive|being alive|being saved|being found|waking up|woke up|lived|saving me|finding me|still alive|still here|being rescued|rescuing me|the interruption)",
    "I regret surviving",
  ),
  unclear(
    "(scared|afraid|frightened|fear|worried|dread) (of |about |that )?(i will |ill |id |i might |i |myself )?(surviving|survive|be rescued|be found in time|fail at it|wake up after)(?! (the (exam|night|party|week|meeting|winter|first)|a|this|in|on|without)(?= |$))",
    "im not scared of dying im scared of surviving it",
  ),
  unclear(
    "(scared|afraid|frightened|terrified|worried|know|swear|fear) (that |of )?(i|ill|i will|im going to|i might|id|myself)( will| am going to)? (do it|go through with it|act on (it|them)|do something (stupid|permanent|final|to myself))(?= ($|\\.|tonight|soon|this time|now|before|again|for real|when|if|this week)(?= |$))(?! when (i (speak|talk|dance)|they))",
    "I'm scared I'll actually do it tonight",
  ),
  unclear(
    "(still )?(want|going|tempted|mean|intend|need|ready|promise|decided|plan|about|gonna|might|will|ill|shall) (to )?(actually )?(try (it )?again|do it properly|do it proper|do it right this time|make sure this time|finish (it|the job) this time|be more thorough|go back up|go again)(?= ($|\\.|tonight|tomorrow|and|this|on|at|{weekday}|when|soon|next|before|so)(?= |$))(?<=(die|dead|hospital|rope|rail|bridge|roof|pills|bag|belt|river|neck|cut|woke|jumped|found|saved|survived|failed|tracks|rescued|drown|edge|ledge|knot|note|paramedics|overdose) .{0,110})",
    "i put the bag on last night then took it off, i will do it properly tonight",
  ),
  unclear(
    "(jumped|hanged|overdosed|cut my wrists) … (survived|i lived|found me|they saved|saved me|pulled me out|cut me down|fished me out|woke up in|and failed|didnt work|i failed|still here)",
    "Two times I jumped, two times I survived",
  ),
  unclear(
    "tried (twice|again|three times|2 times|3 times|it twice|once|before|last (night|week|month|summer|year)) and (nobody|no one|failed|survived|lived|woke|i m still|im still|they found|my [^ ]+ found|didnt die|here i am|nothing worked)(?! (laughed|replied|answered|came to)(?= |$))",
    "i've tried twice and nobody even knew",
  ),
  unclear(
    "i (could have|couldve|nearly|almost|was going to|was about to|meant to|had my) (jumped|let go|do it|did it|stepped|hand on the rail|legs? over|foot over)(?= ($|\\.|and|but|then|last|today|tonight|this|yesterday|in front|off|from|over)(?= |$))(?! (in|off topic|over (the puddle|the fence))(?= |$))",
    "I was going to let go and then a car alarm went off",
  ),
  asking(
    "(?<! (when|as) [^.]{0,60})(they|doctors?|hospital|nurses?|and|had to|to) (pump|pumped|pumping) (out )?my (stomach|tummy)|(had|got) my (stomach|tummy) pumped (last (night|week)|yesterday|today|again|on {weekday})",
    "i didn't go because they pumped my stomach",
  ),
];
