import { certain, type Rule, unclear } from "./rule.ts";

/** More ways a child says its age, and how it shows. */
export const MINOR_SIGNS: Rule[] = [
  certain(
    "(im|i am|am|im only|im just|im nearly|i m) (only |just |actually |still |almost |about |really |like )?({under11}|{twelve}|elven|twelv|elevn|tweleve)(?= ($|\\.|and|a half|lol|hehe|i |years|so|but|is|btw|with|can|please|yrs|y o|yr|from|do|in (year|grade|class)|but i))(?! (minutes|hours|days|weeks|months|out of|percent|today on the scale|people|in the queue|and a half minutes|o clock|steps))(?! (and )?(a half )?(minutes|hours|out|weeks|days|early|late))(?! years (well|out|in|into|sober|clean|older|younger|at|here|with|without|on|since|from|ago|late|free|married))",
    "I'm eleven",
  ),
  certain(
    "my (real )?age (is |s |am )?(only |just |now )?({childAge})|({childAge}) ?(f|m|yo|y o|yr old|yrs old|year old|years old|yr|yrs) (here|from|girl|boy|kid|looking|btw)|(f|m|girl|boy|kid) (9|10|11|12)(?= (from|looking|here))|(hi|hey|hello) (11|12|10)(f|m)|(10|11|12|9)(f|m|yo)(?= )|(m|f)(9|10|11|12)(?= (from|looking|here|lonely))",
    "11f from leeds",
  ),
  certain(
    "i (have|got|ve|has) (only )?({under11}|{twelve}) (years?|yrs?|anos|ans)(?! (of|experience|left|in|at|with|here|on|to|ago|sober|clean))( old)?|born in 20(1[4-9]|2[0-9])|i (just )?(turned|turn|am turning|will turn|will be|became|become) ({under11}|{twelve}) (in|on|next|last|this|yesterday|today|tomorrow|soon|years|years old|$|\\.)|(just|only) turned ({under11}|{twelve})(?= )",
    "I was born in 2016",
  ),
  certain(
    [
      "(im|am|i go|i am|im going|im still|still|kid|kids|im currently) (in|to|at|into) (the )?(year|yr|grade|class|form) (one|two|three|four|five|six|[1-6])(?= ($|\\.|an|and|at|i|so|but|now|of|boy|girl|with|dont|nobody|this|my))(?! (of (the|my) (course|degree|phd|job|apprenticeship|uni|working)|teacher|at (uni|university|med)))",
      "(in|go to|to|go in) (the )?([1-6](st|nd|rd|th)|first|second|third|fourth|fifth|sixth) (grade|class|graders?)(?! (teacher|teaching|on (saturday|tuesday)))",
      "(5th|6th|4th|3rd|fifth|sixth|fourth|third) graders?(?! (i teach|in my class))",
      "class of primary",
    ],
    "im in 6th grade dont tell",
  ),
  certain(
    "(a |just a |only a |still a )?kid (im|and im|i am|of) ({under11}|{twelve})|(name is|im called|my names|im) [^ ]+( i)? (am|im) ({under11}|{twelve})( and a half)?(?= ($|\\.|and|years|i ))|(im|am) ({under11}|{twelve}) and (a half(?! minutes| hours)|i|my|have|dont|live|like|go)",
    "hi my name is Ella, I'm 10 and a half",
  ),
  unclear(
    [
      "(im |am |i am |but im |were |we are )?(not|isnt|not even) (13|thirteen|a teenager|a teen|in secondary|in high school|old enough)( yet| till| until| next| for)?(?= ($|\\.|yet|till|until|next|for|so|and|is|but|to))(?! (anymore|any more|ago))",
      "(under|below|younger than) (13|thirteen|the age)(?= ($|\\.|is|so|can|yet|and))",
      "too young (for (this|discord|it|the app)|to (be here|use|have))",
      "(am i|is (it|this) ok(ay)?|can i) … (too young|kids|for kids|my age|under|if im (9|10|11|12))",
      "not even close(?= ($|\\.)) ",
      "till next (yr|year) (shhh?|dont|lol)",
    ],
    "I'm not thirteen yet",
  ),
  unclear(
    [
      "(i )?(start|starting|going to|go to|move up to|begin|will start) (secondary|high school|middle school|big school|year seven|year 7|senior school|7th grade|seventh grade)( school)? (in|next|after|this|soon|on)(?! (as a teacher|teaching|to teach))",
      "(i go to|go to|im (still )?in|i am in|at my|class of|in my|class in|my) (primary|elementary|elementry|primery)( school| scool| class)?(?= ($|\\.|my|and|is|i |we|class|so|nobody|no one|next|too|still))(?! (teacher|teachers|gate|parents|teaching|kids|reasons?|goal|concern|school (teacher|gate|parents|choir|head)))(?! (schools? (teacher|gate|parents)))",
    ],
    "I go to elementary",
  ),
  unclear(
    [
      "(at|in|during|every) (recess|playtime|play time|breaktime|show and tell|circle time|golden time|carpet time|after school club|after-school club|brownies|cub scouts|cubs)(?= )(?! (i (watch|supervise)|duty|we teachers))",
      "(nobody|noone|no one|they|kids|girls|boys|u) (wants to |want to |will |would |ever |wont |dont |let me )?(play|plays|playing) (with me|football with me)",
      "let me play",
      "(get|make) the (other )?kids to",
      "times tables",
      "(lost|loose|wobbly) … (baby )?tooth",
      "(my|the) (last )?baby tooth",
      "tooth fairy",
    ],
    "nobody plays with me at recess",
  ),
  unclear(
    [
      "(my )?(mum|mom|mam|dad|parents|mummy|daddy) (doesnt|dont|does not|do not|didnt) know (im|i am|i have|i use|i got|about|im on|that im)(?= )(?! (gay|seeing|dating|quitting|pregnant|smoking))( [^ ]+){0,3}(discord|on here|here|this|app|account|online|phone)?",
      "(lied|lie|lying|faked|fake|told (discord|them|it|the app)) (about )?(my age|i was (18|13|older|16)|my birthday)",
      "(same|in the) class as my twin",
      "my (mum|mom|dad) is picking me up",
      "(my )?(teacher|miss|mrs|mr) [^ ]+ (says|said)(?! (to the staff))(?= ).{0,30}(class|break|be yourself|sit|play|nice|computer|kind)",
      "(kids|children|people) my age like",
      "kids my age",
      "in my class (laughed|nobody|no one)(?= )",
    ],
    "i lied about my age to get on here",
  ),
];

/** More of the stranger online who wants something: pictures, money, secrecy, a meeting. */
export const LURE_SIGNS: Rule[] = [
  certain(
    "(wants?|asks?|asked|asking|keeps asking|ask|want|demand|demands|needs?|begs?|begging|said|says) (me |for |to |i |him |her |that i |me for |me to |me send him |him ){0,4}(send |see |take |make |do |get |show |go on |share |give ){0,4}(him |her |them |a |some |my |the |me |more |of ){0,4}(nudes?|naked|nacked|undress|strip|photos without|photo without|pics? without|a vid with no|video with no|no clothes|naked photos|naked pictures|webcam|pictures of my (body|feet)|pics of (my|me)|photos of my (body|feet)|bikini|underwear|what im wearing|what i wear (to|in) bed|dirty (photos|pictures|videos)|sexy (photos|pics))",
    "A man I met online wants naked photos of me",
  ),
  certain(
    [
      "(unless|if) i (pay|send|give|dont (send|pay|give|do)|dont answer|block|stop|tell|refuse)( [^ ]+){0,4} … (leak|expose|post|posts|show|family|share|send it|publish|friends|spread)",
      "(leak|expose|post|show|share|spread|publish|send) (it|my|them|me|the)( [^ ]+){0,3} (unless|if i|to my (family|school|friends|parents|boss|mum|class|everyone))",
      "hell expose me",
      "will expose me",
      "(sextort|sextorted|sextortion|blackmail|blackmailed|blackmailing|catfish and)( me)?",
      "wants? (500|[0-9]+|money) … or (he|she|they) (post|posts|leaks?|shows?|sends?|shares?)",
    ],
    "They said they'd leak my nudes unless I pay",
  ),
  certain(
    "({online}|online|soldier|general|never met|widower|never seen|i write with|met two weeks|met him|met her|dating|girlfriend|boyfriend|lady from|gentleman i|guy i met|woman i (met|ve)|woman ive|man i (met|ve)|crypto girl|agent|recruiter|sugar (daddy|mummy|mommy)) … (money|gift cards?|wire|loan|transfer|bank (login|details|account)|deposit|savings|invest|bitcoin|crypto|trading|pension|western union|paypal|flight|visa|operation|surgery|hospital|ticket|wallet|customs|pay his|pay her|two thousand|passport)(?! (collection|exchange desk|app for splitting))( [^ ]+){0,6}(?= )(?<!(salary|recruiter wants my cv and|for the quiz))",
    "A soldier I write with needs money for his leave",
  ),
  certain(
    [
      "(keep|keeping|kept|stay|be|its|is|our|are|s) (us |it |this |our |a |are ){0,4}(a )?(secret|secrit) (from|from my|and|between us two)?(?= ($|\\.|from|and)) … (parents|mum|mom|dad|family|anyone|app|photos?|he|she|meet|sed|said|says|teacher|older|pictures)",
      "(he|she|guy|man|someone) … (our|are|a) (secret|secrit)",
      "(delete|erase) (the |our |this |all )?(chat|chats|messages|texts) … (so|mum|mom|parents|dad|see|before|he says|nobody)",
      "(dont|not|never) (tell|show|let) (my |your |anyone|anybody|mum|mom|parents|the police|ur)( [^ ]+)? … (us|this|about|he|she|him|secret|or|photo|pics|chat|older|meet|freak)?(?! (the surprise|about the (party|present|cake)))(?=.{0,60}(older|him|he |she |online|pic|photo|meet|chat|secret|man|guy|tutor|coach))",
    ],
    "He wants me to keep us a secret from my parents",
  ),
  certain(
    [
      "(im|i am|me|am) (only |just )?(1[0-7]|thirteen|fourteen|fifteen|sixteen|seventeen)( [^ ]+){0,12} (hes|he is|shes|she is|guy|man|woman|year old|older|boss|adult|dude|him)(?= )(.{0,80}(meet|pick me up|pics?|photos?|link|date|age is|alone|house|bed|kiss|wears?|secret|mention|lake|years|[2-6][0-9]|loves))",
      "(hes|he is|shes|she is|he s|man|guy|dude|woman) (like |about |is )?([2-6][0-9])( (and|year old|years old|yo|irl))?( [^ ]+){0,4} (im|i am|i m) (only )?(1[0-7])",
      "age is (just|only) a number",
      "(asked|asks|wants to know|keeps asking) (me )?(where|what|if|how old|when) (i|im|my|i am) (wearing|wear|am wearing|parents are out|home alone|sleep|go to school|alone)(?! (lol))",
    ],
    "hes 25 and im 14 and he says age is just a number",
  ),
  certain(
    [
      "(stranger|gamer|player|someone|guy|man|dude|friend|older (boy|guy|man|gamer)|rando|person|he|she|they)( [^ ]+){0,6} (offers?|gives?|gave|sent|promised?|pays?|sends?|offered|bucks|buys?) (me )?(skins|robux|(vbucks|v bucks)|nitro|gems|gifts|money|[0-9]+ (robux|bucks|euros|dollars)|presents)( [^ ]+){0,4} (for|if|and now|n now|in return|says i|wants|pictures|pics|gotta|owe)",
      "(feet|foot) (pics|photos)",
      "(pics|photos|pictures) of my feet",
      "ticket to (dubai|istanbul|bangkok|doha) … (job|hostess|model|passport|work)?",
      "(hostess|modelling|model|au pair|massage) (job|work|agency|contract) … (abroad|dubai|passport|pay|fee|ticket|before|up front|upfront)",
    ],
    "An older gamer offers me skins for pictures",
  ),
  unclear(
    [
      "(very |so )?(mature|grown up|older) for (my|your) age",
      "only (he|she) (understands|gets|loves|really (knows|understands)) me",
      "(should|must|to|i) (leave|drop|block|stop talking to) (the|my) (others|friends|other friends|family)(?! (behind|out))",
      "(doesnt|dont|does not) want me to tell (anyone|anybody|my|people)( [^ ]+)?",
      "(wont|doesnt|never|refuses to|cant|always an excuse) (to )?((videocall|video call)|facetime|show (his|her) face|turn on (his|her) camera|meet in public)",
      "says (he|she) loves me (already|after|but)",
    ],
    "He won't video call but he says he loves me",
  ),
  unclear(
    [
      "(switch|move|go|change|talk|chat|write) (over )?(to|on|in) (an|another|a different|telegram|signal|snap|snapchat|whatsapp|kik|wickr|a private|an other)( app)?( where| that| so| instead| because)? … (messages (vanish|disappear)|vanish|deletes itself|delete themselves|nobody sees|secret|private|disappear|only there)",
      "messages (vanish|disappear|delete themselves)",
      "app where it deletes",
      "wrong number and now",
      "(teaches|teaching|shows|showing|helps|helping) me (to )?(invest|investing|trade|trading|crypto|make money)(?! (at (school|uni)|in (my|the) (course|class)))",
    ],
    "She found me by a wrong number and now she teaches me investing",
  ),
  unclear(
    [
      "(sends|sent|buys|bought|gives|gave) me (presents|gifts|money|things|robux|skins|[0-9]+ robux|flowers|clothes)( [^ ]+){0,4} (owe|now|want|in return|something|gotta|have to do|says i)",
      "i owe (him|her) (something|a (favour|pic|photo))",
      "(something|photos?|video|pictures?|stuff) of (mine|me) … (do what|has to|have to|wants|what (he|she) (wants|says)|pay|says)",
      "(angry|mad|upset|hurt himself|hurt herself|sulks|threatens|kill himself|hurt themself) (when|if|unless) i (dont|wont|do not|refuse to) (answer|send|give|call|reply|show)( [^ ]+){0,3}(pic|picture|photo|one|back|video)?",
      "keeps? asking (me )?for (pics|photos|pictures|money|a pic|nudes|more|my (address|number|location))(?! (of (the|my) (dog|cat|trip|wedding|cake)))",
    ],
    "My online friend gets angry when I don't answer with a picture",
  ),
  unclear(
    [
      "(when|if|whether) (my )?(parents|mum|mom|dad|family|im|i am) (are |is )?(out|away|home alone|alone|not home|asleep)(?= ($|\\.|tonight|and|or|so|at)) ?(?<=.{0,60}(asked|asks|wants to know|keeps asking).{0,60})",
      "(said|says|to|should|must|wants me to) come alone",
      "meet (me |him |her )?(at|in|by) (the|his|her) (park|house|hotel|car|flat|station|mall|woods)( [^ ]+){0,4} (alone|secret|dont tell|nobody|by myself|and said|said come)",
      "(home|house|lake|cabin|hotel|car) … (just (the two of us|us two|me and him)|only us|alone with (him|boss|coach|teacher))( [^ ]+){0,5}(mention|tell|secret|work|say|anyone)?",
      "(mum|mom|parents|dad) would (freak|kill me|not understand|flip)( [^ ]+){0,3} (so i dont|i dont|dont tell|if (she|they|he) knew)",
      "(tutor|teacher|coach|trainer|boss) (texts|messages|writes|calls|dms) me (at night|privately|late|secretly)",
      "(dont|not to|said not to) (show|mention)( it)?( to)? (anyone|anybody|it at work|my)",
    ],
    "he asked if I'm home alone",
  ),
  unclear(
    [
      "(pay|paying|fee|deposit|money|buy) (him |her |them |the agency )?(before|first|(upfront|up front)|in advance|to start)( [^ ]+){0,4}(job|start|modelling|work|visa|training|kit|interview|portfolio)?(?! (class|the (lesson|course)))(?=.{0,50}(agency|job|model|work|recruiter|visa|start))",
      "(agency|recruiter|company|job) … (pay|fee|deposit|passport|bank|upfront|up front|money) (before|first|to start|up front)",
      "(open|opening|opened) (a|an|the) (bank )?account (in my name )?(for (him|her|them)|in my name)",
      "(bank|card|account|wallet) … (blocked|frozen|stolen|stuck)( [^ ]+){0,4} (card|his|her|him|ship|abroad|wire|send|today|istanbul|lend)?(?=.{0,80}(he |she |him|her|ship|engineer|wire|online|visa))",
      "(always|another|some|one more) (bill|fee|emergency|problem|cost)s? (she|he|they) (cannot|cant|can t|could not|needs?) (pay|help)",
      "(engineer|doctor|captain|soldier|officer) (on|in|at|with) (a|the) (ship|oil rig|rig|army|un|war|syria|ukraine|platform)",
    ],
    "He asked me to open an account in my name for him",
  ),
  unclear(
    [
      "(we|weve|i|ive|we have) (have |ve )?(never|not|only|yet to) (actually |yet )?(met|meet|seen|talked online|write|written|talk online)( [^ ]+){0,4} (but|and|yet)( [^ ]+){0,4} (needs?|wants?|help|urgent|money|loves?|marry|borrow|sends?|calls me|lend)",
      "(needs|need|wants) my help (urgently|now|today|with money|quickly)",
      "(borrow|lend|loan)( [^ ]+){0,3} (met|chat|online|server|weeks ago|discord|from me|game)(?=.{0,60}(chat|online|discord|server|met|weeks|game))",
      "calls me (his|her) (wife|husband|queen|angel|princess|baby)( already)?",
      "thirty years younger",
    ],
    "We've never met but she needs my help urgently",
  ),
];
