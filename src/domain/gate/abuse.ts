import { certain, type Rule, unclear } from "./rule.ts";

/** Control, violence, stalking and harassment: what was done to the person. */
export const ABUSE: Rule[] = [
  certain(
    "({partner}) (always |never |still )?(doesnt|wont|dont|didnt|never|wouldnt|refuses to|not) (let|lets|allow|allows|letting) me (to )?(have|see|go|leave|talk|speak|work|meet|out|text|use|phone|call|wear|make|visit|keep|drive|study|be|message|contact|near|any)",
    "my husband doesn't let me have friends",
  ),
  certain(
    "({partner}|he|she) (always |still |secretly |constantly |even )?(checks|reads|goes through|went through|monitors|looks through|searches|controls|takes|took|smashed|broke|checking|reading|going through|watches|listens to) (all )?(of )?my (phone|messages|texts|emails?|location|calls|accounts?|passwords?|money|wages|bank|passport|keys|post|mail|whatsapp|chats)",
    "my husband checks my phone every night",
  ),
  certain(
    "({partner}|he|she) (tracks|tracking|track|follows) (my (location|phone|car)|me (with|on|through) (my|an?|the) (phone|app|airtag|gps|location|find))",
    "he tracks my location",
  ),
  certain(
    "({partner}|he|she) (controls|forbids|forbade|isolates|isolated|imprisons|locks|locked|blackmails|blackmailed|degrades) (who|what|where|me|my|everything|all)",
    "My partner controls who I talk to",
  ),
  certain(
    "(forbids|forbidden|forbade|bans|banned|stops|stopped|keeps|prevents) me (to|from)? ?(see|seeing|leave|leaving|talk|talking|speaking|meeting|meet|having friends|going out|working)",
    "she forbids me to see my sister",
  ),
  certain(
    "(locks|locked|locking|shuts|shut) me (in|out of the house|up|inside|in my|in the)",
    "my dad locks me in my room",
  ),
  certain(
    "{home} (has |have |had |always |still |once |sometimes |often |will |keeps |kept |started )?(hit|hits|hitting|beat|beats|beating|slap|slaps|slapped|slapping|punch|punches|punched|kick|kicks|kicked|choke|chokes|choked|choking|strangle|strangled|strangles|shoved|shoves|burned|burnt|bit|whips|whipped|attacked|attacks|smacked|smacks|belts|belted|threw|throws|abuses|abused|rapes|raped|molests|molested|touches|pinned|grabbed|grabs) me(?= )",
    "my boyfriend hits me",
  ),
  certain(
    "(threw|throws|chucked|smashed) (a|the|his|her|my|things|plates|stuff|something) … at me|(choked|choked and|strangled|pinned|punched|beat|slapped) me|(and|then) (hits|beats|chokes|slaps|punches) me",
    "she threw a plate at me and choked me",
  ),
  certain(
    "{anyone} … (threatened|threatens|threatening|threaten|keeps threatening) (to|that|me|us)",
    "He threatened to kill me if I leave",
  ),
  certain(
    "{anyone} ({says}|says that|said that) … (will|he will|she will|hes going to|shes going to|would|going to|gonna|hell|shell|hed|shed|theyd) (kill|hurt|beat) me(?!(?<=kill me) {petty})",
    "he says he will kill me if I leave",
  ),
  certain(
    "(forced|forces|forcing|made|makes|pressured|pressures|coerced) me (to |into )?(have sex|having sex|sex|sleep with|do sexual|do things|kiss|touch|undress|strip|send nudes)",
    "he forced me to have sex with him",
  ),
  certain(
    "(wouldnt|didnt|wont|doesnt) (let go|let me go|let me leave|stop when i said)",
    "a stranger grabbed me and wouldn't let go",
  ),
  certain(
    "(scared|afraid|terrified|frightened) of (my )?({partner}|stepdad|stepfather|dad|father|uncle)(?! (in law|finding out|will laugh))",
    "I'm scared of my husband",
  ),
  certain(
    "(hes|shes|he is|she is|{partner} is|{partner} gets|gets|dad is|mum is|being) (abusive|abusing me|violent|violent with me|abusing|beating me|hitting me|hurting me|coercive)",
    "my boyfriend is abusive",
  ),
  unclear(
    "im in an abusive|abusive (relationship|home|family|marriage|boyfriend|husband|wife|partner|parents?|dad|mum)",
    "I'm in an abusive relationship",
  ),
  unclear(
    "({partner}) (doesnt|wont|dont|didnt|hates|never) (like|likes|want|wants|approve|approves|let|lets|it when|allow|trust)( of)? (me|my friends|my mates|when i|it when i|that i)",
    "my husband doesn't like me having friends",
  ),
  unclear(
    "(have|need|got) to (ask|get|beg) (my )?({partner}|him|her)( s)? (before|permission|if i|first|for permission|to let|whether)",
    "i have to ask my boyfriend before i can meet anyone",
  ),
  unclear(
    "(afraid|scared|worried|frightened|terrified|dread) … what (hell|shell|he|she|theyll|my (husband|wife|boyfriend|girlfriend|partner|dad|ex|mum)) (will|would|might|could|ll|do|does)",
    "I'm afraid of what he'll do if I go",
  ),
  unclear(
    "(scared|afraid|terrified|frightened|dont feel safe|not safe|unsafe) (to (go|be|come)|going|being|at|in) (home|at home|my own home|house|here)( anymore| with him| with her)?",
    "I'm scared to go home",
  ),
  unclear(
    "(didnt|wouldnt|doesnt|wont) stop(?= ($|\\.|when|even|touching))|i said no (and|but) (he|she|they)",
    "I said no but he carried on",
  ),
  unclear(
    "eggshells … (him|her|home|husband|wife|partner|boyfriend|girlfriend|dad|mum)",
    "I walk on eggshells with him",
  ),
  unclear(
    "{family} (doesnt|wont|dont|never) (let|lets|allow|allows) me (to )?(see|leave|have|talk|speak|go)|{family} (checks|reads|goes through|controls|takes) my",
    "my parents don't let me see anyone",
  ),
  unclear(
    "(he|she|{partner}) (gets|is|goes) (so |really |very )?(angry|furious|mad|jealous|aggressive) … (talk|see|meet|go out|late|friends|text)|goes mad if i",
    "he gets angry when I see my friends",
  ),
  certain(
    "(he|she) (doesnt|wont|never|wouldnt|didnt) (let|allow|lets|allows) me (to )?(have (any |my |male |female |my own )?(friends|mates|a phone|money|a job)|see (my|any|anyone|anybody|people)|go out|leave the house|work|talk to|speak to|meet (anyone|people|my))",
    "he doesn't allow me to have any friends",
  ),
  certain(
    "(forced|forcing|force|making|selling|sold) me (to|into) (marry|get married|a marriage|marriage|work for free|prostitution)",
    "my parents are forcing me to marry",
  ),
  unclear(
    "(he|she|{partner}|dad|mum|stepdad) … (breaks|broke|smashes|smashed|throws|threw|punches|punched|kicks|kicked) (things|stuff|plates|a? ?walls?|doors?|the (wall|door|table)|my (things|stuff|laptop))",
    "he loses his temper and breaks things",
  ),
  unclear(
    "(my fault|i deserve it|i deserved it|i made (him|her)|i provoke) … (he|she|him|her) (hits|hit|gets|loses|shouts|explodes|is angry)|loses (his|her) temper (with me|at me|and)",
    "it's my fault when he loses his temper",
  ),
  unclear(
    "{partner} … (hurts|hurt|scares|frightens|humiliates|insults|belittles|screams at|yells at) me|(says|told me|tells me) (no one|nobody|noone) (else )?(will|would) (want|love|believe|have) me",
    "my boyfriend scares me",
  ),
  unclear(
    "(not|dont feel|never|isnt|didnt feel) safe (at home|with (him|her|them|my [^ ]+)|here tonight|in my (house|home|flat|own))|(hiding|hide|ran away|run away|escape|escaping) from (him|her|my ({partner}|{family}))",
    "I don't feel safe with him",
  ),
  certain(
    "({partner}|he|she|dad|mum) (keeps track of|monitors|decides|tracks|controls|dictates|watches) (where|who|what|when|which|how) (i|me|friends|people)",
    "My wife keeps track of where I go",
  ),
  unclear(
    "(im not|not|never) allowed (to )?(have (any )?(male |female |my own )?(friends|a phone|a job|money)|see (my|anyone|anybody|people)|talk to (men|women|boys|girls|anyone|people|my)|leave (the house|home|alone)|go out|meet (anyone|people|my|men|women)|speak to)",
    "I'm not allowed to have male friends",
  ),
  certain(
    "({partner}|he|she) (has|have|knows|demands|demanded|wants|took|changed|insists on) (all )?(of )?my (passwords?|pin|login|phone code|bank card|wages)|({partner}|he|she) … reads everything i",
    "my boyfriend has my passwords",
  ),
  certain(
    "(pushed|shoved|dragged|threw|pulled|slammed|knocked) me (down|into the (wall|door)|against|across|onto|to the (floor|ground)|by (my|the) (hair|arm|neck|throat)|out of the car|around)",
    "he pushed me down the stairs",
  ),
  unclear(
    "({partner}|{family}|he|she) (scares|frightens|terrifies|hurts|hurt|threatens) me|({partner}|{family}|he|she) … (when|if|after) (he|she) (drinks|is drunk|gets drunk|is drinking|gets angry|loses it)",
    "my dad scares me when he drinks",
  ),
  unclear(
    "(scared|fear|afraid|fearing) for my (life|safety)|my life is in danger|im in danger(?= ($|\\.|and|from|here|now))|(hide|hiding|covering|cover|covered) (up )?(my |the )?bruises",
    "hiding bruises under a scarf",
  ),
  certain(
    "({partner}|he|she) … (says|said|told me|tells me|insists|thinks) (that )?i (cant|must not|mustnt|am not allowed to|shouldnt|may not) (have (any )?(male |female |my own )?friends|see (my|any|anyone)|go out|leave the house|talk to (men|women|anyone|other|my)|work)",
    "he says I can't have male friends",
  ),
];
