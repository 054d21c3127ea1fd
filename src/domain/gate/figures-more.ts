import type { Phrase } from "./rule.ts";

const figure = (says: string, example: string): Phrase => ({ says, example });

/** More that only sounds like danger: houseplants, theses, kitchens, quotations, and what the doctor asked. */
export const MORE_FIGURES: Phrase[] = [
  figure(
    "(?<!(makes|made|forces|forced) me (even |also )?when )(i|really|just) (dont|do not) want to( do (this|it|that))?(?= $| \\.)",
    "I don't want to do this",
  ),
  figure("(wont|will not) be there (for )?long(?= $| \\.)", "I won't be there for long"),
  figure("need to get (it|this) out(?= $| \\.)", "I need to get it out"),
  figure(
    "(burn|burned|burnt|burning) (myself|my (hand|hands|arm|finger|fingers|tongue)) (out|on the|on a|cooking|making|with (tea|coffee|hot (tea|coffee|soup|oil|water)|the (oven|kettle|pan|soup)))",
    "I burned my hand on the barbecue",
  ),
  figure("scratched my (arm|leg|hand) (on|in|while|gardening)", "I scratched my arm on the roses"),
  figure(
    "(scars?|marks?) (from|after) (an|the|my|a) (operation|surgery|accident|acne|burn|dog|childhood|chickenpox|bike|fall)",
    "I have scars from an operation",
  ),
  figure(
    "(killed|unalive|unalived|murdered|killing|murdering|drowned|drowning) (my|the|another|every|our|a) (houseplant|plant|plants|ficus|cactus|basil|sims?|sourdough|orchid|succulent|goldfish|tamagotchi|vibe|mood)",
    "unalived my houseplant",
  ),
  figure(
    "(cut|cuts|cutting|cutted) (myself|himself|herself|themselves|themself) (off|out|loose|some slack|free|short)",
    "my sister cut herself off from the family",
  ),
  figure(
    "(hurt|hurts|hurting|injured|cut) (himself|herself|themselves) (at|playing|running|lifting|skiing|climbing|in the gym|training|dancing|on the|skating|cooking|falling)",
    "my friend hurt herself at football",
  ),
  figure(
    "(shot|killed|hanged|drowned) (himself|herself) … (before i was|long before|when i was|in the war|generations|centuries|in (19|20)[0-9][0-9])",
    "my grandfather shot himself before I was born",
  ),
  figure(
    "(thesis|essay|paper|research|study|studies|dissertation|talk|lecture|poster|article|novel|story|report|project|exam|module|seminar|workshop|training|course|magazine|debate|campaign|law|policy) (is |was )?(on|about|of|against|called) … (suicide|suicidal|self harm|overdose|abuse|eating disorders?|anorexia|bulimia|rape|murder|psychosis|death|dying)",
    "my thesis is on self-harm in teenagers",
  ),
  figure(
    "(line|lyric|lyrics|chorus|song|track|title|quote|poem|book|film|show|episode|character|scene|verse|album|t shirt|meme) … (want to die|kill myself|killing myself|suicide|suicidal|end my life|wanted to die|kms|i hate my life)",
    'heard the line "I want to die" in a song',
  ),
  figure(
    "no (suicidal|dark|such|bad) (thoughts|feelings|ideas|urges|plans)|not (a )?(suicidal|self harm) (thing|person|thought)|(asked|asks|asking) (me )?(if|whether) (im|i am|i was|i feel|i felt) suicidal … (not|no|im not|wasnt|fine)",
    "no suicidal thoughts, just shyness",
  ),
  figure(
    "(not|never|isnt|wasnt|arent) (being |been )?(abused|assaulted|harassed|stalked|beaten|raped|bullied|threatened|attacked|controlled)",
    "I'm not being abused",
  ),
  figure("(dont|didnt|never|not) (think|thinking|thought) about (death|dying|suicide)", "I don't think about death"),
  figure(
    "(mum|dad|mother|father|parents|mam|they) (wont|doesnt|didnt|wouldnt|dont|never|not) (let|lets|allow|allows) me (to )?(go|stay|have|out|come|do|play|date|eat|watch)( to| out| a| over)? (the |my |a )?(party|sleepover|concert|trip|cinema|town|late|until|tattoo|phone at|dessert|pizza|festival|prom|disco|mall|out on)",
    "my mum wont let me go to the party",
  ),
  figure(
    "(so annoying|annoys me|annoying) … (could|would|might) (kill|murder|strangle|punch) (him|her|them)|(could|might) (just |cheerfully |happily )?(murder|kill|strangle) (whoever|him|her|them|my (brother|sister|flatmate|husband|wife|cat)) (who|that|sometimes|lol|haha|for (telling|eating|inviting|forgetting|leaving))",
    "my brother is so annoying i could kill him",
  ),
  figure(
    "reads my (messages|texts|emails?|mail) (aloud|out loud|to me|when im driving|while i)",
    "my wife reads my messages aloud when I'm driving",
  ),
  figure(
    "(punched|hit|kicked|bit|slapped|pushed) me (when (we|i) (was|were) (six|seven|eight|nine|five|four|little|kids|small|young|ten|children)|with (a )?(pillow|pillows|snowball|snowballs|balloon|question|idea|the bill|a fact|toy|toys|teddy|rattle|balloons)|in the arm (playing|play fighting|messing about))",
    "my brother punched me when we were six",
  ),
  figure(
    "(grabbed|grabs|threw|throws|kicked|kicks) me ((a|an|some|another) ([^ ]+ )?(chair|seat|stool|coffee|tea|drink|beer|wine|water|juice|plate|bowl|cup|glass|sandwich|slice|cake|snack|food|lunch|ball|blanket|towel|jacket|coat|jumper|menu|ticket|copy|pen|party|look|glance|smile|question|curveball|lifeline|bone)|the ball)(?! (at|in|into|down|on|over|off|against) )",
    "he grabbed me a chair",
  ),
  figure(
    "(grabbed|took|grabs|takes) my (hand|arm|hands|wrist) and (pulled|dragged|led|danced|spun|shook|introduced|showed)( me)?( onto| into| to| over| across)?",
    "he grabbed my hand and pulled me onto the dance floor",
  ),
  figure(
    "(followed|chased|ran after|came after) me … (with|because i|to (return|give|say|thank|ask|hand|bring|apologi[sz]e)) … (umbrella|bag|scarf|wallet|phone|glove|gloves|coat|keys|hat|forgot|left|thanks|thank|change|card)",
    "a stranger followed me out with my umbrella",
  ),
  figure(
    "(my|his|her) (mum|dad|gran|nan|grandad|grandma|father|mother|aunt|uncle|brother|sister|wife|husband|friend) had (a |her |his )(stroke|heart attack|seizure|overdose)(?! (just |right )?(now|tonight|this (morning|evening)|((and|it|its|she|he|shes|hes) ){1,2}(hasnt|wont|still|isnt|not|cant|doesnt))(?= )) … (and|last|in|years|so|since|before|ago)",
    "my mum had a stroke and I've been caring for her",
  ),
  figure(
    "lost (the|my|all|any) (will to live|will to go on) (and then|at the|by the|in the|when the|halfway|during|around|somewhere)|(by|after|during) the (third|second|fourth|fifth|first|last|next|whole) … (will to live|want(ed)? to die)",
    "by the third round I had lost the will to live",
  ),
  figure(
    "i wanted to die … (toilets?|bathroom|sticker|name|laughed|laughing|joke|spilled|wine|tripped|mic|microphone|red|went red|lol|haha)",
    "I wanted to die and hid in the toilets",
  ),
  figure(
    "affairs in order (because|since|as|for) (the|my|a) (solicitor|lawyer|tax|accountant|notary|bank|move)",
    "my affairs in order because the solicitor says so",
  ),
  figure("hanging by a thread (with|at) (this|my|the)", "hanging by a thread with this manager"),
  figure("kms (i|she|he|they) (said|called|waved|sent|liked|replied|saw|just|told)", "kms i said love you to my boss"),
  figure(
    "(goodbye|goodbyes|farewell) to (everyone|everybody|all of them|the team) (and (left|went)|at (ten|nine|the party))|(how|who) do i say goodbye(?![^.]{0,60} (last time|forever|for good|for ever)(?= ))( to)?",
    "I said goodbye to everyone and left at ten",
  ),
  figure(
    "(made|make) my decision and i feel calm im (saying|going|not)|at peace with (not being|being|my|the) (popular|shy|quiet|alone|single|introverted|different|job|decision to)",
    "I'm finally at peace with not being popular",
  ),
  figure(
    "(used to|i) (cut|hurt|harm) myself (as a|when i was a|in my) (teenager|teen|kid|child|teens|student) … (years ago|fine|well|ok|past|long)",
    "I used to cut myself as a teenager, that's fifteen years ago",
  ),
  figure(
    "(character|avatar|team|party|teammate|healer|sim) (got|gets|was|is|were) (stabbed|shot|killed|murdered|poisoned)",
    "my character got stabbed",
  ),
  figure(
    "(nosebleed|paper cut|papercut)|blood everywhere … (nosebleed|dentist|razor|paper)|(nearly|almost) (choked|killed|strangled|murdered) me|(silence|anxiety|shyness|boredom|nerves|heels|shoes|workload|homework|heat) … (kill|kills|killed|killing|choked|chokes) me",
    "the silence nearly choked me",
  ),
  figure(
    "overdose (patients|ward|unit|cases)|(funeral|death) playlist|life has (a )?meaning|(teach|work|teaching|working|works) (in|at) (a|the|an) (primary|elementary)( school)?|(son|daughter|kid|child|niece|nephew|brother|sister|boy|girl) (is|starts|started|goes|in|s) (to |in |at |into )?(the )?(year [0-9]+|primary|elementary|[0-9](st|nd|rd|th) grade|fifth grade|first grade)( school)?",
    "my daughter starts primary school",
  ),
  figure("a scar on my (arm|leg|knee|chin|hand|wrist) (from|after)", "I have a scar on my arm from a dog"),
  figure(
    "(theyll|hell|shell|they will|he will|she will) (regret|be sorry|pay) (not|for (not|that pun|missing|the pun))",
    "they'll regret not picking me for the quiz team",
  ),
  figure(
    "scared to go home for (christmas|easter|thanksgiving|the holidays|diwali|eid)|(wants to know|asks) when im home so",
    "I'm scared to go home for Christmas",
  ),
  figure(
    "(feel|look) (so )?fat in (this|that|my|the) (dress|jeans|suit|shirt|photo|swimsuit)",
    "I feel fat in this dress",
  ),
  figure(
    "(brought|bring|bringing) (my|a|the)( own)? knife to (the )?(barbecue|picnic|dinner|cooking|potluck|cake)|(bought|got|buying|getting) (my|a|the)( [^ ]+)? knife for (the |a |my )?(cooking|barbecue|kitchen|baking|carving|camping|fishing|sushi|bread)( (class|course|lesson|trip))?",
    "I brought my own knife to the barbecue",
  ),
  figure(
    "took (an|one|a|two) (paracetamol|pills|painkiller) (and|for|before|against)",
    "I took an aspirin and stayed home",
  ),
  figure(
    "if i … (will|ll|would|d|might) (literally |actually |simply |just )?(die|perish|combust|pass away|explode|evaporate)(?= ($|\\.|lol|haha|i))|(if|when) (they|she|he|someone|anyone|it|my) … (ill|i will|id|i would|i might) (literally |actually |simply )?(die|perish|pass away|combust)",
    "if I have to introduce myself I will actually die",
  ),
  figure(
    "voices from the (kitchen|corridor|next room|street|hall|garden|stairs|party|office)",
    "I can hear voices from the kitchen",
  ),
  figure(
    "am 12 and a half minutes|({under11}|{twelve}) and a half (minutes|hours|weeks|km|miles|out)",
    "I am 12 and a half minutes early",
  ),
  figure(
    "waste of space (six|on|it|account|that|the)|the chosen one for the (toast|speech|talk|presentation|quiz|karaoke)|(linkedin|app|gym|meeting|course) (was|is) a waste of (space|time|money)",
    "linkedin was a waste of space",
  ),
  figure(
    "cant breathe (right )?when its my turn|(i|we) … dont exist(?= ($|\\.)) (to|for) (them|him|her)",
    "can't breathe right when it's my turn",
  ),
  figure(
    "(coach|captain|trainer|boss|teacher|mum|mom|dad) … (kill|murder) us if we",
    "the coach said he'd kill us if we lose",
  ),
  figure(
    "said my goodbyes at the (barbecue|party|meeting|dinner|office|door)|weight on my chest (lifted|is gone|was gone)|how much longer i can do this (job|course|commute|project)|making it to the end of (this|the) (conference|meeting|week|talk|party|course)",
    "I said my goodbyes at the barbecue",
  ),
  figure(
    "(threw|throw|killed|drowned|jumped|died|die|dying|unalived) (myself |me )?(off [^ ]+ [^ ]+ )?(on purpose )?(to|so i could|and|then) (respawn|skip the|restart|reload|get the (achievement|trophy))|(keep|keeps|kept) (killing|blowing up) (myself|himself|herself|themselves) (with (my|his|her|their) own (grenades?|rockets?|bombs?|mines?)|(in|on) (this|that) (game|boss|level|match|raid))",
    "I threw myself off the cliff on purpose to respawn",
  ),
  figure("i want to stop(?= $)", "I want to stop"),
  figure(
    "the doctor checked … going to faint|its anxiety … going to faint|still think im going to faint",
    "I still think I'm going to faint",
  ),
  figure(
    "(phd|doctoral|doctorate|postgrad|graduate|masters|law|medical|med) (student|candidate|researcher)( [^ ]+)? in (my |her |his )?year [^ ]+|in year [^ ]+ of (my|a|the|our|her|his) (phd|doctorate|degree|masters|contract|course|job|marriage|apprenticeship|studies|research)",
    "PhD student in year 5, talk to nobody but my laptop",
  ),
  figure(
    "(write|send|draft|make) (me )?a (short |quick )?message (for|to) (me|someone|somebody|him|her|them|a friend)(?= $| \\.)|(do|will|can|did|would) you (still |even |really )?remember (me|my name|what i (said|say|told you|wrote))( (tomorrow|next time|later|from (yesterday|before|last time)))?(?= $| \\.)|(friend|sister|brother|cousin|flatmate|roommate|colleague|mate) (said|says|told me|asked me) (dont|not to|to not) tell (anyone|anybody|people|them) ((that|about) )?([^ ]+ ){0,2}(pregnant|surprise|party|engaged|birthday|baby|present|gift|new job)( party)?(?= $| \\.)|(talk|speak|sit|sit next|say hi|say hello|write|text) to (a|the|this|that|some) (girl|boy|guy|person|kid|lad) in my (class|year|school|course)(?= $| \\.| and| but| who| so)|sit next to (a|the|this|that) (girl|boy|guy|person) in my (class|year|course)|(told|tells|telling) me (a|her|his|their) (big |little )?secret(?= i promised)|(kick|kicks|kicked|throw|threw|thrown|chuck|chucked|boot|booted) (me|us|him|her|them) out of (the|my|our|their|a) ([^ ]+ )?(band|choir|team|group|group chat|chat|club|server|guild|discord|game|league|lobby|call|vc)(?= $| \\.| and| but| for| because| lol)",
    "can you write a message for me",
  ),
  figure(
    "delete (everything|my data|all) (you|that you) (have|know|kept|stored) (on|about|of) me",
    "Delete everything you have on me",
  ),
  figure(
    "(throw|throwing|threw|fling|flinging) myself (under|off|in front of|into|at|on) (the |a |my )?(nearest )?(houseplants?|pot plant|rubber plant|sofa|bean ?bag|duvet|couch|pillow|cushions?|cake|buffet|cheese board|hedge|cupboard|wardrobe|bin)(?= $| \\.| and| when| if| rather)|the void (called|rang|texted|emailed)( me)? and i (let it|sent it|muted|left it)|the void (called|rang|texted) i let it( go)? to voicemail",
    "I'm going to throw myself under the nearest houseplant",
  ),
];
