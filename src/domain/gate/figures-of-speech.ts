import type { Phrase } from "./rule.ts";

const figure = (says: string, example: string): Phrase => ({ says, example });

/** What sounds like danger and is a figure of speech, work, a game or a film. It is taken out before the rules look. */
export const FIGURES_OF_SPEECH: Phrase[] = [
  figure(
    "(conversation|conversations|chat|chats|chatting|rambling) … (wont|doesnt|didnt|wouldnt) stop(?! (touching|when|following|hitting))",
    "how do I get out of a conversation with someone who won't stop",
  ),
  figure(
    "(rather|sooner) (die|be dead|kill myself|shoot myself|drown myself|hang myself|jump|throw myself|be hit by|cut off|cut my|eat|stick) … than(?! (alive|deployed|tell (him|her|them|my)|do another|move back|live|living|here|be here|carry on|go on|like this|this|keep|being|be alive))|(id|i would) (sooner )?(jump|throw myself|leap) off (a|the|the nearest) (bridge|cliff|building|roof) before (doing|singing|giving|speaking|talking to|asking|i (do|sing|give|speak|talk to|ask|go on stage|set foot))",
    "I'd rather kill myself than give a toast",
  ),
  figure(
    "(embarrass(ed|ing|ment)|cringe|cringey|cringed|cringing|awkward|mortified|mortifying|blushed|blushing) … (want|wanted) to (die|kill myself)",
    "so embarrassing i wanted to die when he waved",
  ),
  figure(
    "(want|wanted) to die (of|from) (embarrassment|shame|boredom|awkwardness|cringe|laughter)",
    "I wanted to die of embarrassment",
  ),
  figure(
    "(want|wanted) to die … (embarrass(ed|ing|ment)|cringe|cringey|awkward|mortified)",
    "wanted to die, so awkward",
  ),
  figure(
    "(everyone|everybody|makes you|makes me) (wants|want) to die (every time|whenever|at|in)",
    "everyone wants to die at these icebreakers",
  ),
  figure("kms(?! irl) … {joke} … [^ ]+ [^ ]+ [^ ]+", "kms lol i called the teacher mum"),
  figure("{joke} … kms [^ ]+ [^ ]+ [^ ]+", "lol kms she saw my search history"),
  figure(
    "([0-9]+|few|many|the|some|more|of|unos|quelques|paar) kms|kms (de|away|from|an hour|per hour|to go|left|run|walk|on foot)",
    "it's 5 kms away",
  ),
  figure(
    "(career|social|political|commercial|professional|reputational|brand|financial) suicide",
    "that would be career suicide",
  ),
  figure(
    "(?<!(is there|do you have|have you got|give me|need|want|know|i (call|text|ring|called|texted|rang)) (a |the |any |your |some )?)suicide (helpline|hotline|line)|suicide (squad|prevention|awareness|bomber|bombers|door|doors|watch list|rates?|statistics|run|mission|pact in the (film|book))",
    "we watched the suicide squad",
  ),
  figure("its suicide (for|to)", "it's suicide for my career to skip it"),
  figure("[^ ]+ing( [^ ]+)? is suicide", "going alone is suicide"),
  figure("hang myself (a|another|out)", "I'd hang myself a coat and leave"),
  figure("(shot|shoot|shooting) myself in the foot", "I shot myself in the foot by leaving"),
  figure("drown(ing)? myself in (work|books|music|games|tea)", "I drown myself in work"),
  figure(
    "cut(ting)? myself (off|some slack|short|out|free|loose|a|on (the|a|paper|glass|my)|shaving|cooking|while|when i was (cooking|shaving|chopping|peeling|opening)|with the|chopping|opening)",
    "I cut myself shaving before the date",
  ),
  figure(
    "hurt(ing)? myself (at|playing|running|lifting|skiing|climbing|falling|in the gym|training|dancing|moving)",
    "I hurt myself lifting boxes",
  ),
  figure(
    "(take|took|taking) my (own )?life (back|in my|into|seriously|more|less|easy|to the|for granted)",
    "I want to take my life back",
  ),
  figure("(end|ending) (it all|it|things) (with|politely|nicely|there|here|on a|on good)", "how do I end it politely"),
  figure(
    "dont want to live (in|with|at|near|off|on|here|there|abroad|by myself|together|alone|without|like my|like that|next)",
    "I don't want to live in Leeds",
  ),
  figure(
    "dont want to wake up (early|at|that early|before|the|my|in|to|next to)",
    "I don't want to wake up early on Saturday",
  ),
  figure(
    "(dont|doesnt|didnt) want to be (here|there) … (party|office|meeting|event|mixer|class|job|desk|table|meetup|conference|wedding|gym|server|town|school)",
    "I don't want to be here at this party anymore",
  ),
  figure(
    "way out of (the|this|that|a|it|here|conversation|small|every|my) … (conversation|room|party|building|chat|circle|talk|corner|kitchen|event|debt|job|contract|habit)",
    "I don't see a way out of the conversation",
  ),
  figure(
    "(hopeless|no hope) (at|with|in|when|for) (small|talking|names|people|parties|this|it|networking|conversations?|social|strangers|the|groups)",
    "I'm hopeless at small talk",
  ),
  figure("kill(ing)? (them|people|him|her|everyone) with kindness", "kill them with kindness"),
  figure(
    "(shoot|shooting) (him|her|them|someone|people|my boss|everyone) (a|an|another|my|some|with my|in black)",
    "I'll shoot her a message",
  ),
  figure(
    "hurt (his|her|their|someones|anyones|my|peoples|people s|my [^ ]+) (feelings|chances|pride|ego|career|eyes|feet|back)",
    "I'm going to hurt her feelings",
  ),
  figure(
    "(kill|shoot|stab|attack|murder|killing) (him|her|them|people|everyone|my brother|my friend) … (in (the )?(game|valorant|minecraft|fortnite|league|cod|halo|apex|roblox|chess)|next round|boss fight|raid)",
    "I'm going to kill him in valorant",
  ),
  figure(
    "({elder}|mum|dad|wife|husband|sister|parents|mate|friend|girlfriend|boyfriend|partner) (is|will|would|are|s|might|gonna)? ?(going to )?kill me (if|for|when)(?![^.]{0,60} (gay|lesbian|bi|bisexual|queer|trans|pregnant|dating|boyfriend|girlfriend|atheist|converted|relationship|christian|muslim|hindu|virgin)(?= ))(?! (i )?(leave|left|leaving|tell|telling|talk|talking|speak|see|go out|going out))",
    "my mum will kill me if I'm late",
  ),
  figure(
    "(my|our|the) ({elder}) (is |are |will |would )?(so )?(going to )?kill me(?= ($|\\.|when|for|because|if|he|she|they|i|we|over|lol|haha)(?= |$))(?! (if i (leave|left|tell|told|go out|talk|speak)|when he (gets|comes|is) (out|drunk)|i think he))",
    "My nan is gonna kill me",
  ),
  figure(
    "(hed|shed|theyd|theyll|(he|she|they|brother|sister|cousin|flatmate|roommate|housemate|bestie|best friend) (will|would)) kill me if i (ever )?(touch|touched|scratch|scratched|spoil|spoiled|spoilt|eat|ate|borrow|borrowed|wear|wore|use|used|take|took|broke|break|sat on|sit on|lost|lose|buy|bought) (his|her|their|the|another|that|more)(?! (baby|child|kids?|gun|money|phone)(?= ))",
    "My brother would kill me if I touched his ps5",
  ),
  figure("(beat|beats|beating) me (at|in|to|by|again at|on)", "he beat me at chess"),
  figure(
    "(hit|hits|hitting) me (up|with (that|a (question|fact|compliment|smile|joke|silence|look|how))|that|like|one day|how|later|then|on (linkedin|discord|insta|instagram))",
    "she hit me up on linkedin",
  ),
  figure(
    "(kicked|kicks|pushed|pushes|dragged|threw|throws) me (out of the (group|server|chat|team|call)|off the (server|team)|out of my comfort|from the (server|group)|to (go|apply|try|speak|talk|do|join|come)|along|in at the deep|under the bus|into (going|trying|talking))",
    "she pushed me to apply",
  ),
  figure(
    "(slapped|slaps|patted|punched) me (on the (back|shoulder|arm)|playfully|(a )?high five)|(slapped|slaps) me (a )?five(?= ($|\\.|and|when|after|at|as|again)(?= |$))|(punched|punches|burned|burnt|burns|cut|cuts) me (a|an|another|my|two|some) ((blank|new|second|nice|mix|playlist|lovely|small|little) )?(cd|cds|dvd|disc|copy|mixtape|playlist|hole in (the|my) (ticket|card|paper|belt)|ticket|slice|piece|key|deal)",
    "he slapped me on the back",
  ),
  figure(
    "(a|my|any|some) ((good|best|close|real|kind) )?(friend|mate) (would|d|might) (probably |just |only |maybe )?(say|tell me|be like)(?= (please |just |you should |go |do (us|everyone|me) a favou?r and ){0,2}(jump|off|kill|die|end it)(?= |$))",
    "my friend would say jump off the fence already",
  ),
  figure(
    "better off (with|as) (a|an|another) (?!(bullet|rope|noose|gun|grave|coffin|ghost|corpse|memory|stone|urn|statistic)(?= ))[^ ]+|on the (ledge|edge|brink|verge) of (telling|asking|saying|speaking|quitting|crying|laughing)",
    "she said id be better off with a dog",
  ),
  figure(
    "(followed|follows|following|stalks|stalking|stalked) me (back )?(on|over on) {site}",
    "a guy followed me on instagram",
  ),
  figure(
    "(scared|frightened|afraid|terrified) of (my|his|her) (mother|father|brother|sister) in law",
    "I'm scared of my mother in law",
  ),
  figure(
    "(photos|picture) (of|from) (the|her|his|their|my|our|a|last|that) (trip|wedding|event|party|dog|cat|dogs|cats|food|garden|holiday|baby|kids|meetup|team|night|work|weekend|walk|house|flat|car|whiteboard|slides)",
    "my friend asked for photos of the trip",
  ),
  figure(
    "(feel|feels|felt|act|acts|acting|like|as if|think|treat me like|treats me like|treated like|sound|look) (like )?im ({under11}|{twelve})",
    "I feel like I'm 12",
  ),
  figure(
    "(heart attack|stroke) (when|because|from|as soon|after he|after she|at the (sight|thought))",
    "nearly had a heart attack when they called on me",
  ),
  figure(
    "(almost|nearly|practically|could have|gave me|give me|giving me) (had |have |having )?a (heart attack|stroke)",
    "I almost had a heart attack when he said my name",
  ),
  figure(
    "(killed|hanged|shot) (himself|herself|themself|themselves) … (years ago|when i was|decades ago|a long time ago|back in|in (19|20)[0-9][0-9]|as a (kid|child))",
    "my dad killed himself when I was ten",
  ),
  figure(
    "((died|lost|death) (by|to|of|from) suicide|suicide|(to|by|of) suicide|took (his|her|their) own life) … (years ago|when i was|decades ago|a long time ago|back in|in (19|20)[0-9][0-9]|as a (kid|child))",
    "I lost my brother to suicide four years ago",
  ),
  figure(
    "{fiction} (about|where|in which|with|of) … (killed|kills|killing|hang|hanging|hangs) (himself|herself|themselves|themself|myself)",
    "a film about a man who kills himself",
  ),
  figure(
    "(?<! (i|we|they|play|plays|playing|played|from (the|my|our|a|an|this)) ){fiction}(?! (server|group|club|chat|community|forum|friend|buddy|teacher)(?= )) … (wants|wanting) to (die|kill|end)( [^ ]+)?",
    "a song about a girl who wants to die",
  ),
  figure(
    "{fiction} … (suicide|suicidal|self harm|overdose|overdosed|overdosing|rape|raped|anorexia|bulimia)",
    "a film about suicide",
  ),
  figure(
    "(?<!(my|own|attempted|commit|committing|wanna|planning|want|made|did|do|make|feel|im|feeling) )(suicide|suicidal|self harm|overdose|overdosing|anorexia|eating disorder) … ({fiction}|training|(?<!(correct|right|proper|only|best|natural|honourable|sensible) )course|lecture|seminar|module|essay|thesis|workshop|campaign|charity|policy|at work)",
    "I went to a suicide awareness course",
  ),
  figure(
    "(overdosed|overdose|overdosing) (on|of) (coffee|caffeine|sugar|chocolate|social|netflix|cake|people|memes|screen|small talk|meetings|zoom|cheese|carbs|optimism)",
    "I overdosed on coffee before the interview",
  ),
  figure(
    "want to die … (waved|unmuted|mic|tripped|spilled|wrong (name|chat|person|room)|said (you too|love you)|voice cracked|called (him|her|them|the teacher|my boss))",
    "wanna die i waved back at someone who wasn't waving at me",
  ),
  figure(
    "(lost|losing|lose) the will to live (somewhere|around|at|by|halfway|during|in|when|about|after) … (slide|meeting|speech|talk|presentation|hour|minute|queue|call|powerpoint|training|the)",
    "lost the will to live somewhere around slide 40",
  ),
  figure("crawl (into|in|under) (a|the|my) [^ ]+( and die)?", "i want to crawl into a hole and die"),
  figure("come to my funeral {joke}", "nobody would come to my funeral lol"),
  figure("how (do i|to|can i) die (less|in|at|laughing|trying)", "how do I die less in this game"),
  figure(
    "(jump|jumped|jumping|dive|diving|thrown?|throwing) (me |myself )?(right |straight )?(in|into|in at|in to) (at )?the deep end(?= ($|\\.|and|with|tonight|tomorrow|at|of))",
    "im going to jump into the deep end and say hi",
  ),
];
