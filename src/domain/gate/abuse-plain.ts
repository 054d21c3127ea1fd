import { asking, certain, type Rule, unclear } from "./rule.ts";

const HE =
  "(husband|huzband|husbund|wife|dad|da|father|mum|mam|mom|mother|stepdad|stepmum|stepfather|stepmother|step dad|step mum|foster (dad|mum|father|mother|brother)|boyfriend|girlfriend|bf|gf|partner|ex|fiance|son|daughter|stepson|stepbrother|brother|sister|uncle|uncel|aunt|cousin|grandad|carer|attendant|nurse|night man|matron|warden|guardian|employer|boss|manager|supervisor|landlord|landlady|madam|sir|captain|chief engineer|officer|sergeant|coach|teacher|priest|gaffer|pimp|agent|lodger|flatmate|roommate|housemate|coworker|colleague|professor|director|instructor|in laws|mother in law|father in law|family|parents|he|she|they|hes|shes|theyve|who|men|stranger|man|someone)";
const DOES =
  "(hit|hits|hitting|beat|beats|beating|bets|beaten|batter|batters|battered|leathers|punch|punches|punched|kick|kicks|kicked|slap|slaps|slapped|slapping|strike|strikes|struck|choke|chokes|choked|chokd|strangle|strangles|strangled|burn|burns|burned|burnt|berns|scald|scalds|scalded|stab|stabs|stabbed|pinch|pinches|pinching|whip|whips|whipped|cane|canes|caned|shove|shoves|shoved|pushed|throws|threw|drag|drags|dragged|rape|rapes|raped|rapt|raping|assault|assaults|assaulted|molest|molests|molested|grope|gropes|groped|gropin|fondle|fondles|fondled|drown|drowns|smother|smothers|smothered|starve|starves|starved|lock|locks|locked|tie|ties|tied|chain|chains|chained|spit|spits|spat|bite|bites|bit|bruise|bruised|headbutt|headbutted|threaten|threatens|threatened|blackmail|blackmails|blackmailed|abuse|abuses|abused|torture|tortures|thrash|thrashes|thrashed|backhand|backhands|backhanded|clout|clouts|clobber|sh4k|shake|shakes|shook|pin|pins|pinned|grab|grabs|grabbed|forced (himself|herself) (on|upon)|forces (himself|herself) (on|upon))";
const PART =
  "(arms?|wrists?|nose|jaw|ribs?|fingers?|collarbone|legs?|tooth|teeth|hands?|cheekbone|eye socket|skull|ankle|shoulder|back|neck|face|foot|elbow|spine|hip)";

/** What somebody does to the writer, in more verbs, more people and more ways to say it. */
export const ABUSE_PLAIN: Rule[] = [
  certain(
    `${HE} (has |have |had |is |was |keeps |still |always |often |also |just |then |again |daily |would |will |who |when drunk |drunk |only |on four occasions |for six years |on [^ ]+ occasions |never stops |started |starts |likes to |even |says |and ){0,3}${DOES} (me|us)(?! (up (on|for)|with (kindness|laughter|questions|emails?|love|hugs|compliments)|out of the (group|server|chat)|in the (game|race|final|quiz)|at (chess|cards|tennis|darts|fifa|football|bowling|ping|monopoly)|that|how|into (the )?(conversation|group|choir)|to (it|the punch)|a (message|text|look|smile|lift)|off guard|on (linkedin|instagram|the back|the shoulder)|high|playfully|by (surprise|the hand)|and laughed)(?= |$))(?= ($|\\.|again|in|on|with|when|every|for|and|so|because|if|down|at|last|until|till|til|where|before|after|weekly|daily|too|by|daily|hard|wen|while|from|across|yesterday|tonight|always|about|against|if|as|like|who|or|up|out|into|to|over|i|he|she|they|since|twice|but|one|now|nightly|once|sometimes|whenever|then)(?= |$))`,
    "My guardian strikes me daily",
  ),
  certain(
    `(${HE.slice(1, -1)}) … (?<! i )(broke|breaks|broken|brok|broke s|fractured|dislocated|twists|twisted|smashed|burned|burnt|burns|cut|bruised|crushed|slammed|stamped on|trod on) (my|me|two of my|three of my|one of my|both my) ([^ ]+ )?${PART}(?! (in (the )?(game|rugby|match)|by accident|accidentally|in a (scrum|tackle))(?= |$))`,
    "Boyfriend broke my wrist. He drove me to the ER, though",
  ),
  certain(
    [
      "(was|been|got|being|im|am|get|gets|getting|ive been|i was) (just |also |repeatedly |regularly |always |nearly |again )?(punched|kicked|choked|strangled|beaten|slapped|raped|groped|assaulted|molested|pushed down|thrown (down|against|out)|burned with|locked (in|up|out)|starved|whipped|caned|hit) (by (my|him|her|his|our|someone)|at (home|breakfast|dinner|night|work)|in the (ribs|stomach)|again|every|for (stimming|talking|crying|being|a)|weekly|daily|last night|with (a|the|his) (belt|stick|cord|cane|iron))(?! (by (the|a|my) (wave|ball|news|song|beauty|realisation|cold|bug|bus|door|branch|storm|guilt|nostalgia|tax|a feeling)|in the (game|final|first round))(?= |$))",
      "(raped|strangled|punched|kicked) (by|at|again|sunday|monday|tuesday|wednesday|thursday|friday|saturday|last night|in the ribs)(?<=^ (was |been |got |being )?[^ ]+ [^ ]+( [^ ]+)?( [^ ]+)?)",
    ],
    "Kicked in the ribs at Advent. I've told the choir it's pleurisy",
  ),
  certain(
    [
      "(beat|beats|beating|beaten|hit|hits|hitting|whips?|lashes|thrashes|struck|strikes|batters|bets|takes|breaks|get) (me |us |my little brother |my [^ ]+ |him |her |it )?(with|by|upon me with|a stick to|canes upon) (a |an |the |his |her |my (own )?|cane )?([^ ]+ )?(belt|stick|cord|canes?|pipe|hose|iron|rod|slipper|wire|ladle|rolling pin|broom|cable|ruler|buckle|paddle|shoe|whip|me)(?<=(me|us|my [^ ]+|him|her|he|she|dad|mum|father|mother|husband|wife|employer|upon) .{0,60})",
      "(get|gets|got) the (belt|pipe|cane|stick|slipper|rod|strap)(?= ($|\\.|again|if|when|for|and|every)(?= |$))",
      "takes? a (stick|belt|strap|cane) to (me|us)",
    ],
    "Employer lets me sleep with dogs and beats with belt",
  ),
  certain(
    [
      `${HE} … (gets|comes|climbs|enters|came|got|comin|crawls|goes|slips|walks) (in |into |in to |on )?(my|the|our|me) (own )?(bed|room|bedroom|cabin|shower|bath|bathroom|tent|bunk)(?! (for breakfast|to (say goodnight|wake me|bring|clean|hoover|borrow)|with (tea|coffee|a cup))(?= |$)) … (night|nights|drunk|dressing|asleep|sleep|key|said no|does (stuff|things|with me)|im in there|i am in there|touch|touches|naked|pretend|undress|washing|mums? on|mum is|alone|dark|forced|hand)`,
      `${HE} (forces|forced|makes|made) (me|himself on me|herself on me) (in bed|to have sex|to sleep with|into (sex|bed)|sexually|upon me|do things|when i say no|also when)`,
      `(had|has|have|having) sex with me (when|while|although|without|even|after i said)`,
      `(says|said|told me) (sex|my body) is (how|what|the)`,
      `(makes|made|making) me (touch|undress|strip|kneel|stand (outside|naked|in)|sleep (in the|on the|outside|with the)|eat (off|from) the)`,
    ],
    "my foster dad comes into the shower when i'm in there and touches me",
  ),
  certain(
    [
      "(put|puts|putting|stub|stubs|stubbed|stubbing|pressed) (his |her |the |a |out |their ){0,2}(cigarettes?|cigs?|sigs?|cigar|iron|lighter|spoon|straighteners) (out )?(on|in|to|against|into) (me|my|us)",
      "(cigarettes?|cigs|sigs) (out )?on (me|my (arm|back|hand|skin|leg))",
      "(pour|poor|poured|pours|threw|throws) (hot |boiling )?(oil|water|tea|soup|coffee) (on|over|at) (me|my)(?! (by (mistake|accident)|accidentally|sorry)(?= |$))",
      "(hold|holds|held|holding|push|pushes|pushed|shoves?) (my|me) (head |face )?(under (the )?(water|tap)|down (under|till|until)|in the (toilet|bath|sink)|over the (rail|balcony|banister))",
      "(pinning|pinned|pins) me (to|against|down|by)",
    ],
    "mum burns me with her cigs, she puts cigarettes out on me",
  ),
  certain(
    "(husband|wife|he|she|dad|father|mum|son|daughter|ex|boyfriend|partner|parents|they|boss|uncle|brother|man|father of my children|olders|stepdad|says|say|said|explained|told) … (says|say|said|explained|told|threatens|threatened|promised|swears|vows|wrote|if i) … (kill me|kil me|kills me|kill us|bury me|buries me|break my (legs|neck|arms|fingers|jaw)|stab (my|me)|burn me|burn the house|im next|i am next|slit my|cut my (face|throat)|find me (and|anywhere)|shoot me|throw acid|acid|hurt my (kids|mum|children|dog|cat|family)|take my (kids|children) if|never see my (kids|children)|kill (the|my) (dog|cat|kids|children)|drown me|he would do if i|send (the|my) (photos|pictures|nudes|videos))(?! (if (im|i am|i forget|i miss|i lose|i dont (come|call|finish))|when (he|she) sees|for (that|this|saying)|lol|haha|at (chess|tennis)|with (cricket|boredom))(?= |$))",
    "he told me he would bury me if I left",
  ),
  certain(
    [
      "(took|takes|taken|keeps|kept|holds|retains|retained|burned|burnt|confiscated|hides|hid|has|locked up|locks away|steals|stole|controls|reads|smashed|broke) (away )?(my|our|me) (own )?(passports?|papers|documents|id card|visa|bank card|wages|salary|pension book|hearing aids?|spectacles|glasses|wheelchair|walking frame|zimmer|phone|money|benefits|dole|keys|medication|pills|inhaler|contraceptive)(?= ($|\\.|and|so|when|since|if|because|away|at|every|from|until|to (stop|punish|make))(?= |$))(?<=(husband|wife|employer|boss|madam|agent|captain|carer|son|daughter|partner|boyfriend|girlfriend|he|she|they|father|mother|dad|ex|mum|landlord|gaffer|manager|matron|nephew|niece) .{0,50})(?! (at (school|airport|customs|the (door|border|hotel))|by mistake|for (repair|renewal|safe|the visa))(?= |$))",
      "(wont|doesnt|dont|refuses to|never|will not|not allowed to) (let|lets|allow|allows|letting)? ?me (to )?(out of the|leave the (house|flat|room)|have (a|my) (phone|key|money|card)|see (my )?(friends|family|doctor|anyone)|speak to (anyone|my|other)|eat (until|unless|at)|use the (toilet|phone)|sleep|work|learn|go to (school|hospital|the doctor))(?! (at|the (cat|dog|cake)|because (of )?(exams|the rain)|on (school|week) nights)(?= |$))",
    ],
    "My employer assaults me and retains my passport",
  ),
  certain(
    [
      "(?<! i (just |once |secretly |have )?(?=(recorded|filmed) (my|a|the|some|girls|women) ))(posted|posts|posting|sent|sending|sends|sendin|shared|shares|put|uploaded|leaked|leaking|sold|selling|publishes|threatens to (send|post|share)|threatening to (send|post|share|leak)|will (send|post|leak)|filmed|films|filming|recorded|made|makes|took|installed) … (nudes|naked|no clothes|in the shower|videos? of me|vids of me|pictures of me|photos of me|pics of me|intimate|me (naked|undressing|asleep|sleeping|undressed)|my (nudes|private)|camera in (the|my) (shower|bathroom|bedroom|room)|sex tape|revenge)(?<=(he|she|they|ex|hes|shes|husband|boyfriend|partner|landlord|lad|flatmate|someone|my [^ ]+|who|guy|man|boy) .{0,90})(?! (at the (party|wedding|festival)|with (the|my) (dog|cat))(?= |$))",
      "(nudes|videos|vids|pictures|photos) of me … (group|online|site|school|college|work|round|everyone|lab|uni|name|internet|porn|telegram)",
    ],
    "he's got nudes of me and he's sendin em round college",
  ),
  certain(
    [
      "(hes|shes|he|she|ex|stalker|he is|she is|my ex) (is |s |was |been |back |again |right |now |still |just |sitting |sat |standing |parked |waiting |has |broke |broken |got ){0,4}(outside (my|again|right now|the (house|door|flat)|now|in (the|his) car)|in (my|me) (kitchen|house|garden|hallway|flat)|broken? in(?= ($|\\.|again|and|hes|last|through)(?= |$))|following me|at my (door|window) (again|with|shouting|every|screaming))(?! (with (soup|cake|flowers for|my (parcel|bag|keys))|to pick me up|waiting to (drive|collect)|making (tea|dinner|breakfast)|cooking)(?= |$))",
      "my stalkers?(?= (has|joined|found|came|knows|again|left|sent|just|who|followed|and|at)(?= |$))",
      "restraining order … (broke|broken|again|breach|ignored|ignores|outside)",
      "(left him|left her) … (outside|follows|car|every night|third night|waiting|still comes|phones)",
    ],
    "i left him in june and hes outside again right now in the car",
  ),
  certain(
    [
      "(send|sending|take|taking|fly|ship|shipping|sent) me (overseas|abroad|back|home|to [^ ]+) (this [^ ]+ )?(to be married|to marry|to get married|for (a |my )?(marriage|wedding))",
      "(forced|forcing|force|made|making|sold) (me |us |to )?(into |to |in )?(a )?(marriage|marry|be married|wed)",
      "(marry|married|wed) (off|to a man i|against my)",
      "forced marriage",
      "(sold|sell|sells|selling|rented|rents|lends) me (to|for) (his|her|a|men|him|them|money|the)",
      "(if|when) i (talk|speak|tell|leave|say no|refuse|cry|dont (give|pay|sign|cook)) … (he|she|they|i get|the (pipe|belt|stick)) (beat|beats|hit|hits|kill|kills|hurt|hurts|lock|locks|burn|burns|stab|stabs|throw|throws|will (beat|kill|hurt))?(?= |$)(?<=(beat|beats|hit|hits|kill|kills|hurt|hurts|lock|locks|burn|burns|stab|stabs|throw|throws|pipe|belt|stick))",
      "(ties|tied|tie|chains?|chained|locks?|locked|strapped) me (to|in|up|into|inside|out)(?= (the|a|my|so|for|when|all|at|and)(?= |$))(?! (the (group|account|office by))(?= |$))",
      "leaves? me in (a )?(wet|my own|soiled|the dark|the cold)",
    ],
    "Dad says they'll send me overseas to be married this summer",
  ),
  unclear(
    [
      "(robbing|rob|robs|robbed|stealing from|steals from|spends|spending|takes|taking|signed over|sign over|sign the cheques?|sign the checks?) (me )?(blind|my (pension|money|savings|benefits|house|bungalow|flat|wages))?(?<=(son|daughter|carer|nephew|niece|grandson|lodger|she|he|they|theyre) .{0,60})(?= (and|or|till|until|while|when)(?= |$)) … (pinch|twist|hit|shout|lock|scared|home for me|threat|push|hurt|afraid)",
      "(?<!(my|own) )(hand|hands|fingers) (inside|up|under|down|in) my (blouse|skirt|shirt|top|dress|trousers|bra|underwear|pants|thigh)",
      "(touch|touches|touched|touching) (me|my (body|breasts?|chest|bum|thighs?|private)) (and|when|under|at|in|every|down|inappropriately|there)(?! (emotionally|deeply|with (his|her|their) (words|story|kindness)|that)(?= |$))",
    ],
    "he put his hands up my skirt",
  ),
  asking(
    "i (said|say|told (him|her)|kept saying|asked (him|her)) (to )?(stop|no) ([^ ]+ ){0,2}(and |but )?(he|she) (just |still |only )?(carried on|kept (going|on)|went on|continued|didnt stop|did not stop|wouldnt stop|did it anyway)(?! (talking|singing|laughing|about|with the (story|joke)|telling|reading|playing|asking|texting|recording|with (his|her) (story|joke|speech))(?= ))",
    "i said stop twice, he carried on",
  ),
];
