import { asking, outright, type Rule } from "./rule.ts";

const KIN = "(they|theyve|theyre|parents|family|dad|mum|mom|father|mother|stepdad|uncle|uncles|aunt|husband|grandad)";
const OVER_THEM = "(landlord|landlady|owner|boss|manager|supervisor|sponsor|agent|foreman|employer|chef)";
const TO_HIM =
  "(to )?(him|a man|a guy|someone|somebody|my (first |second )?cousin|my uncle|a cousin|his (son|brother|friend|cousin|nephew))";
const SLEEPING_ALONE =
  "((?!(cat|cats|dog|kitten|puppy|toddler|baby|son|daughter|kids?|rabbit|laptop|book|pillow|blanket|phone) )[^ ]+ )";

/** What others do, told as if it were nothing: a wedding nobody asked for, rent for sex, a tracker, a night that was not wanted. */
export const ABUSE_TOLD_FLATLY: Rule[] = [
  asking(
    [
      `(fly|flying|flown|send|sending|sent|take|taking|bring|bringing|ship|shipping) (me|us) ([^ ]+ ){0,5}(to|and|so i) (marry|be married|wed|get married)(?! (off|my (boyfriend|girlfriend|fiance))) ?${TO_HIM}`,
      `(man|boy|guy|family|families|cousin|suitor|widower) ([^ ]+ ){0,6}to (look at|view|inspect|choose) me(?! (play|sing|perform|dance|draw|act)(?= ))`,
      `${KIN} ([^ ]+ ){0,2}(promised|betrothed|engaged|married) me (off )?(to|at (1[0-7]|[^ ]+teen))`,
      `${KIN} ([^ ]+ ){0,2}(found|chose|picked|chosen|choosing) (me )?(a |the |my )?(husband|groom|man|boy|bride|wife)( for me)? ([^ ]+ ){0,5}(im (only |just )?1[0-7]|i am 1[0-7]|never met|dont know him|dont want|no say|cant (say no|refuse)|already)`,
      "(married|marry|marrying|wedding|engaged) … (cant|cannot|not allowed to|couldnt|no right to) (say no|refuse|get out of it|back out)(?! to (cake|a second|pudding|being (bridesmaid|best man)))",
      `${KIN} … (booked|bought|got) (me|us) (a |an )?(one way|single) (ticket|flight) … (wont (say|tell)|dont (say|tell|know)|why|marry|wedding|passport|without)`,
      "(came|come|comes) back (married|engaged|pregnant) … (my turn|im next|i am next|me next)",
      "(holiday|visit|trip|summer) … (aunt|sister|cousin|brother|mum|gran) ([^ ]+ )?(whispered|warned|told me) ([^ ]+ ){0,2}(it isnt|its not|not to (come|go)|dont (come|go))",
      "(saw|caught|seen|spotted) me (with|talking to|texting|holding hands with|kissing) (a|the|my|that|him|her) ?(boy|boyfriend|guy|girl|girlfriend|man)? … (told|called|rang|texted|showed) (my|our|the|all my) ([^ ]+ )?(uncles|brothers|cousins|elders|father|family|whole family|imam|community|husband)",
    ],
    "they're flying me home in june to marry him",
  ),
  outright(
    [
      "(took|hid|hides|locked away|confiscated|wont give me( back)?) (away )?my passport ([^ ]+ ){0,12}(until|till|til|before|after|because of|unless) ([^ ]+ ){0,3}(wedding|marry|married|marriage|engagement|im engaged)(?! (photos|in (italy|spain|france|greece)))",
      "(send|sending|sent) me (back|away|home|abroad) (if|unless|because|until) i (dont|wont|refuse|refused|said no|agree|agreed|didnt)( to)? ([^ ]+ ){0,3}(wedding|marry|marriage|married|engagement)",
    ],
    "they'll send me away if i don't agree to the wedding",
  ),
  outright(
    "(kick|kicks|kicked|kicking|throw|throws|threw|throwing|evict|evicts|evicted|evicting|fire|fires|fired|firing|sack|sacks|sacked|cut|cuts|report|reports|deport|dump|dumped) (me|us|my hours) ?(out|off|to immigration)? (on [^ ]+ )?(because|cos|cause|bc|if|unless|for not|since) (i )?(wont|dont|didnt|refuse to|refused to|said no to|will not|would not|wouldnt|not|sleep|have sex)? ?(sleep|sleeping|have sex|having sex|go to bed|get into bed)( with)?(?! (in|on|late|well|enough|over)(?= ))",
    "my landlord kicks me out because i wont sleep with him",
  ),
  asking(
    [
      `${OVER_THEM} … (no rent|free rent|cheaper rent|less rent|rent free|(instead of|in exchange for|off|about) (the |my )?rent|pay the rent|more hours|extend my visa|my visa) … (if|when|for) ((im|i am|i was|being|i) )?(be )?([^ ]+ )?(nice|good|friendly|sweet|kind|come to his|go to his|sleep|massage|company|dinner with him)`,
      `${OVER_THEM} … (nice|friendly|sweet|good) to him … rent`,
      `${OVER_THEM} … in (his|only a|just a|nothing but a) (dressing gown|bathrobe|robe|boxers|underpants|underwear|towel)(?! (because|when) (the )?(fire|alarm)|after the (fire|alarm))`,
      "(lose|lost|losing|fired|sacked|loses) ([^ ]+ ){0,4}(if|because|cos|unless) i (wont|dont|didnt|refuse to|refused to|said no to) ([^ ]+ ){0,2}(sleep with|have sex|kiss|(dinner|drinks|hotel|room) (with him )?alone|with him alone)",
      "(keeps|kept|wont stop|always) (brushing|rubbing|pressing)( up| himself| his [^ ]+)? (against|past) (me|my [^ ]+)(?<=(guy|man|boss|manager|coworker|colleague|he|bloke|uncle|teacher|coach|lad|customer|chef|supervisor) .{0,60})(?= ($|\\.|and|when|in the|on|at|with|the (manager|boss)))(?![^.]{0,40} (without (saying|a word)|bag|coat|corridor is|narrow))",
    ],
    "my landlord says no rent if i'm nice to him",
  ),
  asking(
    [
      "(found|find|finding|theres|there is|there was|discovered) (an|a|another|some) ((?!spare )[^ ]+ )?(airtag|air tag|gps tracker|tracker|tracking device|hidden camera|spy camera|listening device|bug) ([^ ]+ )?(in|on|under|inside|sewn into|stuck to|behind) (my|our|the lining of my)(?! (food|soup|salad|code|garden|tent|shoe|software|app|script|tea|coffee|wrist|watch|collar|dogs?|cats?)(?= ))",
      "ex (has |have |also |just ){0,2}(started |keeps |kept )(turning|showing|popping) up (at|outside|where|wherever|everywhere|in (the|my|every|front of my))",
      "(exs|ex s|his) (mates|friends|brothers|cousins) (are|is|were) (outside|waiting|parked)( again| outside)?(?= ($|\\.|again|and|my|in|at))",
      "i (havent|didnt|never) (told|tell) (him|her) where i (go|live|moved|am|was going|train)(?= ($|\\.|and|but|he|she|yet))",
      "(my )?(ex|husband|boyfriend|wife|girlfriend|he|she) … (texts?|texting|calls?|calling|ringing|messages?|messaging|writes?|writing)( me)? from (new|other|different|unknown|withheld) (numbers?|accounts?|profiles?)",
      "(he|man|guy|bloke|ex) (has |s |wont |refuses to |doesnt |will not |wouldnt |been ){1,2}(been in|leave|stayed in|staying in|living in) my (flat|house|home|room|apartment|place)(?= ($|\\.|since|for|and|i|now|again|he))",
      "(put|left|threw|posted|pushed|nailed) (a |an |some )?(dead (?!plant|leaf|leaves|battery)[^ ]+|dogs? (mess|poo)|faeces|shit|bullet|funeral card|burnt [^ ]+|rotten [^ ]+) ([^ ]+ ){0,2}(in|on|at|through|outside) (my|our) (letterbox|letter box|door|doorstep|porch|mailbox|car|garden|locker|bag|desk)",
      "(someone|somebody|they|kids|people|neighbours?) (has |have |just )?(painted|wrote|sprayed|scratched|carved) (a word|words|slurs?|something|it|a swastika|swastikas|go home|pervert|names) ([^ ]+ )?(on|in|across) (our|my) (front )?(door|house|car|fence|locker|window|shop)",
    ],
    "found an airtag in my coat",
  ),
  asking(
    [
      `woke up (and|with|to|because|when) ${SLEEPING_ALONE}{0,5}(on top of me|inside me|inside of me|touching me|hands? (in|on|down|under|up) my (underwear|knickers|pants|trousers|top|bra|shirt|pyjamas|breasts?))`,
      "(woke up|came to|next thing) ([^ ]+ ){0,3}in (a|some|his|someones|a strangers) (flat|house|hotel|hotel room|car|van|room|bed) (i dont know|i didnt know|and (i )?(dont|cant) remember|with no (memory|clothes)|naked|without my)",
      "(2|two|one|1|three|3) (drinks?|beers?|glass(es)?|wines?) … (then )?(nothing|blank|black|no memory) (until|till|til)(?! (dinner|lunch|friday|monday|the (weekend|party)))",
      "(he|she|they|guy|date|boyfriend) (stealthed|roofied|spiked) (me|us)",
      "i (didnt|never) ([^ ]+ )?say (no|yes|stop)( to him)? (exactly(?= ($|\\.))|out loud|but i (froze|didnt want|was (scared|drunk|asleep|crying|frozen))|i (just )?(froze|lay))",
      "told (him|her|them) to stop (twice|[^ ]+ times|again and again)(?= ($|\\.|and|but))",
      "(therapist|counsellor|counselor|doctor|dentist|priest|pastor|social worker|carer|psychologist|psychiatrist|nurse|physio) ([^ ]+ )?(kissed|kisses|kissing) (us|me)(?! (on (the|both|my) (cheeks?|forehead|hand)|goodbye))",
      "(uncle|teacher|stepdad|stepfather|boss|manager|priest|grandad|tutor|landlord|neighbour|scout leader|pastor) ([^ ]+ )?(gives?|gave|giving|wants to give|offers) (me|us) (a |special |these |his |little |back |leg |foot ){0,3}(massages?|back rubs?|rub downs?)(?! (voucher|chair|for my birthday))",
      "(brother|stepbrother|cousin|uncle|grandad|babysitter|neighbour) (did|does|used to do|made me do) (things|stuff|something)( to (me|us))? (when|to|at|until|as) ((i|we) (was|were)|me|us|night)(?! (laugh|smile)(?= ))",
      "(i was|ive been|was|been|got|i got) (sexually )?(assaulted|raped|molested|groped)(?= ($|\\.|in (19|20)[0-9][0-9]|last|this|on|by|when|and|but|once|twice|as a|years|two|three|a (year|while)))(?! by (the (wind|smell|perfume|noise|music)|a (smell|goose|seagull))(?= ))",
      "(films|filmed|filming|records|recorded|recording) (us|me) … (i didnt know|i never knew|i had no idea|without (me knowing|my knowledge)|secretly|while i slept|asleep|sleeping|in bed|naked|having sex)",
      "(my face|my head|my photo) (is |was |got |put )?(on|onto|pasted on|pasted onto|stuck on) (a |some |the |other |someone elses |somebody elses ){0,2}(naked|nude|porn|topless)|(put|puts|putting|stuck|pasted|photoshopped) my (face|head|photo) (on|onto|into) ([^ ]+ ){0,2}(porn|naked|nude|nudes|topless|sex)",
    ],
    "i woke up and he was on top of me",
  ),
  asking(
    [
      "{partner} ([^ ]+ ){0,2}(hits|bites|scratches|slaps|kicks|pinches|punches|shoves|throws things at|spits at|spits on) me when (we (argue|fight|row)|(he|she|hes|shes) (is |gets |loses )?(mad|angry|upset|drunk|it|jealous|stressed))",
      "(carer|carers|care worker|nurse|aide|daughter in law|son|daughter|helper|warden) ([^ ]+ ){0,3}(takes|took|hides|hid|locks) (away )?my (walking )?(frame|stick|wheelchair|walker|zimmer|hearing aids?|phone|glasses|food|teeth|pills|tablets|alarm|bell)( away)?(?! (to (be|get|clean|fix|charge|play)|for (repair|a (clean|service)))(?= ))",
      "(mum|mom|dad|mother|father|aunt|husband|wife|boyfriend|girlfriend|family) (keeps|hides|holds|has hidden) (the|my|all the) (only )?(house |door |front door )?keys?(?= ($|\\.|so|and i|because))",
      "(shaved my|made (me|us) (drink|strip|kneel|crawl|swallow|lick|eat)|held (me|us) down|blindfold(ed)?|tied (me|us)|stripped) … (initiation|hazing|rookie night|pledge|to be in the team)|(initiation|hazing|rookie night|pledge week) … (made (me|us) (drink|strip|kneel|crawl|swallow|lick|eat)|stripped|naked|held (me|us) down|tied|vomit|piss|bleed)",
      "(they|boys|girls|lads|kids|gang|he|she|people|some) ([^ ]+ ){0,3}(takes?|took|steals?|stole|nicks?|nicked) my (money|lunch|lunch money|dinner money|bag|phone|shoes) … (every (day|week|morning)|bus stop|gates?|after school)|waits? for me (at|outside|by|after|near) … (takes? my|hits?|push(es)?|kicks?|spit|spits|beat)",
      "(outed me|(got|was|been|being) outed)(?= ($|\\.|to|by|at|in|and|on|last|yesterday|today|when|so))(?! (by a (quiz|cat)|to be the))",
      "(they|class|chat|everyone|everybody|people|boys|girls|kids|comments) ((?!i )[^ ]+ ){0,3}(say|says|saying|tell|tells|telling|write|wrote|told|comment|chant) ([^ ]+ )?(me |i |that i )?(should |to )?((?<=(should|to) )jump|kill (myself|yourself)|kms|kys|hang myself|(?<=(should|to) )die)(?= ($|\\.|and i|every|again))",
    ],
    "someone outed me to my school",
  ),
  asking(
    [
      "(said|told (them|her|him|everyone|people|the (doctor|nurse|police|teacher|school))|tell (them|everyone|people)) (that )?i (fell|walked into a door|tripped)(?= ($|\\.|again|down the stairs))(?! (again )?(for|in love|asleep|over|behind))",
      "(he|she|hes|shes|{partner}|mother in law) (always )?(tells|is telling|telling) me what to (write|type|say)(?= ($|\\.|here|now|to you))",
      "(he|she|{partner}|dad|mum|stepdad) (cut up|cuts up|shredded|burned|burnt|ripped up|poured bleach on|binned|destroyed) my (clothes|jacket|coat|dress|dresses|passport|books|things|stuff|shirts?|makeup|photos|work|uniform)(?! (for (a|the)|into|to make|by (accident|mistake)|in the (wash|game))(?= ))",
      "(threw|throw|throws|throwing|chucked|chuck|pelted) (stones?|rocks?|eggs?|bottles?|bricks?|fireworks) at (me|us|my (house|window|door))|(spat|spit|spits) (at|on) me|(pulled|ripped|tore|pull) (off )?my (hijab|scarf|headscarf|turban|kippah|yarmulke)( off)?",
      "(someone|somebody|he|they|a man|man|people|kids) (keeps|keep|kept|is|s) (ringing|knocking|banging|tapping|pressing|trying)( on| at)? (my|the|our) (door|doorbell|bell|window|buzzer|handle) ([^ ]+ )?(at night|in the night|every night|after midnight|when im alone|and (runs|hides|goes)|at (1|2|3|4|one|two|three|four) (am|in the))",
      "(he|hes|he is|man|mans|guy|she|shes|someone|someones) ([^ ]+ ){0,3}(across from|opposite|outside|in front of|watching|staring at) my (flat|house|window|building|door|street) (again )?(every (day|night|morning|evening)|all day|all night|for hours)",
      "(they|he|she|boss|madam|agency|foreman|sir) … (pay|give|let|free|leave|go|back) … (when|once|until|till|after) (my|our|the) debt",
    ],
    "i told the doctor i fell",
  ),
  outright(
    "(got|was|were|been|getting) jumped(?= ($|last|on (my|the|friday|saturday|sunday|monday|tuesday|wednesday|thursday)|in (the|my|a)|outside|by (some|a (group|gang|guy|man)|lads|boys|men|two|three|four|them|people|girls|someone)|again|yesterday|today|tonight))(?! in the (queue|line|game|dark)(?= ))",
    "i got jumped last week",
  ),
  asking(
    [
      "i (said yes|say yes|stay|stayed|agreed|married him|married her|did it|do it|gave in) (because|cos|so|as|cause) (hed|shed|he would|she would|hell|shell|he|she) (be|get|gets|was|wont be|isnt|doesnt get) (so |really )?(angry|mad|violent|furious)",
      "(coach|teacher|tutor|trainer|instructor|pastor|priest|boss|manager) ([^ ]+ ){0,4}(pinches|strokes|gropes|fondles)(?= ($|\\.|us|me|my|our|everyone|and))(?! (and zooms))",
      "(family|they|madam|boss|aunt|stepmum|mum|dad|husband|landlord|host|wife|carer) ([^ ]+ ){0,6}(locks|lock|locked|padlocked|padlocks) (up )?(the|their) (fridge|food|kitchen|larder|pantry)(?! at work)(?! (at night )?(because|so) (of )?the (dog|cat|toddler|mice))",
      "(they|he|she|family|agency|boss|husband|madam) (have|has|keeps?|took|hold|holds) my (return ticket|ticket home|flight home)",
      "(they|he|she|flatmates?|landlord|family|parents|dad|mum|husband|wife) ([^ ]+ )?(threw|put|dumped|chucked) (all )?my (stuff|things|clothes|bags|belongings) ([^ ]+ )?(on|in|into|onto|out of|out on) the (street|rain|garden|pavement|road|bin|skip|window|landing)",
      "(his|her|their) (friends|brothers|family|mates|cousins) (told|warned|tell|warn) me not to (come|testify|go to (court|the police)|say anything|(talk|speak) to)",
      "(shut|shuts|closed|blocked|held|stopped) the door with his (foot|body|leg|arm)|put his foot in the door",
      "(he|ex|dad|father|husband|stalker) ([^ ]+ )?(has|got|is under|broke|breaks|breaching|ignores|violates|breached) (a|the|his) (court|restraining|protection|protective|non molestation|no contact|barring) order(?! for)",
      "(kept|keeps|took|hid|held) my (bag|coat|shoes|keys|phone|clothes) (when|if) i (wanted|want|tried|try|asked|was going) to (go|leave)(?! early)",
    ],
    "i said yes because he'd be angry",
  ),
  asking(
    [
      "(he|she|{partner}|mum|dad|stepdad) (puts|put|slips|slipped|crushes|mixes) (a |some |his |sleeping ){0,2}(pill|pills|powder|something|drops|tablets?) in(to)? my (tea|coffee|food|drink|water|milk|dinner|soup)",
      "(owner|boss|manager|landlord|he|stepdad|uncle|brother|flatmate|neighbour|stepfather|lodger) (watches|watched|films|filmed|spies on|peeks at) (me|us) (change|changing|undress|undressing|shower|showering|sleep|sleeping|in the (shower|bath))",
      "(gave|sold|traded|handed|gives) me (away |over )?to (a|his|an|the|some) ([^ ]+ )?(man|men|guy|friend|friends|cousin|boss|uncle) … (debt|money|marry|land|goats|cows)",
      "(make|makes|made|making) me (kneel|stand|sleep|eat) (on|in|off|from|outside) (rice|gravel|salt|the (floor|garage|shed|balcony|cellar|cold|rain|bathroom))(?! (at|in) (yoga|church|camp)(?= ))",
      "(put|puts|threw|kicked|left|dumped) me (out of the car(?! at (the|my|a) )|(at|on|by) the (side of the (road|motorway)|motorway|roadside|hard shoulder))",
      "(shaves?|shaved|cuts?) (off )?my (head|hair) (when|because|if|for|as) (i (lie|talk|speak|dont|go|lied|talked|went)|lying|punishment|a punishment)",
      "(someone|somebody|a man|he|they) (tried|tries|keeps trying|rattled|rattles) my ([^ ]+ )?(door|handle|window)(?= ($|\\.|twice|again|at night|in the|last|handle|and))",
      "(cellmate|ex|dealer|stalker|attacker|bully|bullies|father|stepdad|husband) (has |have |just )?(found|(?<!(father|stepdad|husband) )knows?) (out )?where i (live|work|moved)",
      "(man|he|they|guy|someone) ([^ ]+ )?(has|have|sent me|showed me|shows me) (pictures|photos) of my (kids|children|house|door|daughter|son|family)(?= ($|\\.|going|leaving|at school))",
      "one call and (im|i am) (out|gone|deported)|(call|report me to|ring|phone) (immigration|the home office|ice)( on me)? (if|unless|when) i",
      "(piss|pissed|pee|peed|spit|spat|shit) (in|on) my (boots|bed|food|shoes|bag|drink|pillow|locker)(?<!(cat|cats|dog|puppy|kitten|bird|toddler|baby|son) .{0,40})",
      "(dad|host|father|boss|landlord|he|flatmate|uncle|stepdad) (walks|walked|goes|sits|stands) (around|about|past|in) ([^ ]+ ){0,3}(naked|nude|with nothing on|in his underwear)(?! (sauna|beach))",
      "i (have to|must|am to|will have to|am being made to) (marry|get married)(?= ($|\\.|in (january|february|march|april|may|june|july|august|september|october|november|december|the (spring|summer|autumn|winter))|him|next|soon|my cousin|a man))",
      "(he|ex|my ex) (waits|is waiting|stands|sits) (at|by|outside|near) my (bus stop|work|school|gate|house|flat|car|door|station|stop)(?= ($|\\.|again|every|until|till))",
      "(he|she|uncle|stepdad|grandad|brother|cousin|father) did it (until|till) i was",
      "(he|she|gf|bf|girlfriend|boyfriend|husband|wife|partner) (drove|drives|walked|walks|came|comes|cycled) (past|by|to) (the|my|our) [^ ]+ (just )?to check(?= ($|\\.|on me|up on|im (really )?(there|here)|i was (really )?(there|here)|who im|where i))",
      "(flatmate|roommate|husband|wife|he|she|someone|somebody) (is |s |keeps |was |has )?(put|puts|putting) something in (my|our) (water|drink|tea|coffee|food|wine)(?! (bottle|fund|box))",
      "(stay|live|sleep|have the (room|bed|sofa)|keep the room) … (for free|free|no rent|for nothing) (if|when|as long as) (im|i am|i) (be )?(extra |more |a bit )?(nice|sweet|friendly|good|kind|affectionate) (to|with) (him|her|them)",
      "i (ran|have run|ve run) away (from home|last night)(?= ($|\\.|and|im|now))",
    ],
    "he puts a pill in my tea so i rest",
  ),
  outright(
    "(?<! i )(someone|somebody|someones|somebodys|kid|lad|boy|girl|guy|friend|classmate|student|he|she|they|hes|shes|theyre|brother|cousin|bully) (in my [^ ]+ |from [^ ]+ |who |whos |that |is |s |has |says (he|she)s? |said (he|she)s? |will |wants to |going to |gonna ){0,4}(bringing|bring|brought|brings|showed me|showing|carries|carrying|hid|keeps) (a|his|her|the|his dads|a loaded) (gun|pistol|weapon|machete|shotgun|handgun|knife|blade) (to|in|into|at) (the |our |my |his |her )?(school|class|college|bag|locker|backpack|rucksack)(?![^.]{0,40} (cake|bread|cheese|food tech|drama|play|toy|water)(?= ))",
    "someone's bringing a gun to school friday",
  ),
];
