/** Word lists the rules name as `{person}` and so on, in normalised spelling: no apostrophes, no accents. */
export const WORDS: Record<string, string> = {
  /** Why somebody would rather not wake up, where it is no more than a bad day. */
  dreaded:
    "(tomorrow |today )?(because of|for|to) (the|my|this|that|a) (presentation|exam|exams|test|meeting|interview|speech|party|wedding|date|dentist|alarm|conference)",
  /** What follows where a bottle or a box was shared, or was sweets. */
  shared:
    "with (my |our |some |two |a few |his |her )(sister|brother|mum|mom|dad|friend|friends|mate|mates|flatmate|flatmates|wife|husband|cousin|cousins|colleague|colleagues|gran)|and (sang|danced|laughed|talked|played|watched|giggled|ordered|chatted)|to (the|my|our|a|her|his) (neighbours?|office|party|class|team|kids|children|meeting|school|work|party)|of (chocolates?|biscuits|cookies|crisps|sweets|cereal|donuts|doughnuts|truffles|macarons|celebrations|quality street|cakes?|cupcakes|grapes|pizza)",
  partner: "husband|wife|boyfriend|girlfriend|partner|fiance|fiancee|ex|ex husband|ex wife|ex boyfriend|ex girlfriend",
  family:
    "dad|mum|father|mother|stepdad|stepmum|stepfather|stepmother|brother|sister|uncle|aunt|cousin|grandad|grandma|parents|family|son|daughter|child|kid|nephew|niece",
  person:
    "friend|best friend|mate|best mate|bestie|buddy|pal|flatmate|roommate|housemate|colleague|coworker|boss|manager|neighbour|neighbor|teacher|student|classmate|girl|boy|guy|man|woman|lad|bloke|person|member|dad|mum|father|mother|stepdad|stepmum|brother|sister|little brother|little sister|uncle|aunt|cousin|grandad|grandma|son|daughter|child|kid|nephew|niece|husband|wife|boyfriend|girlfriend|partner|fiance|ex",
  home: "{partner}|{family}|he|she|they|dads|mums",
  anyone: "{partner}|{family}|he|she|they|{stranger}|{person}",
  stranger: "guy|man|stranger|someone|somebody|person|creep|dude|bloke|woman|weirdo|he|she|they|men|guys|ex",
  says: "said|says|saying|told me|tells me|telling me|texted|texts|texted me|messaged|messaged me|posted|wrote|keeps saying|keeps telling me|admitted|confessed|replied|typed",
  intend:
    "want to|wanting to|going to|need to|planning to|plan to|about to|ready to|have to|will|ill|tempted to|decided to|urges? to|wanting to|looking to|ways to|trying to|intend to|considering|thinking (about|of)|think (about|of)|thought (about|of)|thoughts (about|of)|fantasi[sz]e about|fantasi[sz]ing about|keep thinking (about|of)|stop thinking (about|of)|plans to|dream (about|of)|dreaming (about|of)",
  soon: "tonight|today|tomorrow|now|right now|this weekend|this week|soon|again",
  joke: "lol|lmao|lmfao|rofl|haha|hahaha|hahahaha|jk|xd|skull|laughing",
  /** Who "will kill me" over a vase, as people say: nobody fears them for it. */
  elder:
    "nan|nana|nanna|nonna|gran|granny|grandma|grandmother|grandad|grandpa|auntie|boss|manager|supervisor|chief|captain|coach|teacher|tutor|professor|landlady|hairdresser|dentist|guild|team|editor|trainer|pt",
  /** "He'll kill me": said of what any brother would shout about, it is no more than a question. */
  petty:
    "if (im|i am|i was|i|we) (so |too |ever |dont |didnt )?(late|cancel|cancell?ed|bail|bailed|flake|flaked|forget|forgot|miss|missed|fail|failed|skip|skipped|come|show up|finish|win|lose|lost|break|broke|touch|touched|scratch|scratched|spoil|spoiled|spoilt|eat|ate|borrow|borrowed|wear|wore|use|used|buy|bought|sell|wake|woke)(?= |$)",
  nobody: "no one|noone|nobody|not one person|would anyone|anyone would|anybody would",
  everyone:
    "everyone|everybody|they|theyd|my family|my friends|the world|people|the group|the team|my kids|all of them",
  online:
    "online|discord|snap|snapchat|insta|instagram|roblox|minecraft|fortnite|game|telegram|whatsapp|server|dating app|tinder|facebook|tiktok|reddit|internet|chat|kik",
  blade: "knife|blade|razor|razors|razor blade|lighter|cigarette|scissors|needle|glass",
  limb: "arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|throat|neck|veins|stomach|hand|hands",
  height: "roof|bridge|building|balcony|cliff|car park|tower|ledge|overpass|flyover",
  flesh:
    "arm|arms|forearm|forearms|wrist|wrists|leg|legs|thigh|thighs|skin|veins|stomach|belly|tummy|hip|hips|ankle|ankles|calves|flesh|throat|neck|upper arms|chest",
  mine: "my|me|my own|my left|my right|both|both my|the both|all my|all over my|up my|me own",
  wounded:
    "cut|cuts|cutting|cutted|cuted|slice|slices|slicing|sliced|slash|slashes|slashing|slashed|slit|slitting|carve|carves|carving|carved|lacerate|lacerates|lacerating|lacerated|gouge|gouging|gouged|mutilate|mutilating|mutilated",
  scraped:
    "scratch|scratches|scratching|scratched|burn|burns|burning|burned|burnt|scald|scalds|scalding|scalded|bite|biting|bit|injure|injures|injuring|injured|wound|wounding|wounded|bruise|bruising|bruised|scar|scarring|scarred|brand|branding|branded|punch|punching|punched|beat|beating|hit|hitting|strike|striking|slam|slamming|slammed|pierce|piercing|pierced|pinch|pinching|scrape|scraping|scraped|harm|harming|harmed|hurt|hurting|hammer|hammering|stab|stabbing|stabbed|pick|picking|rip|ripping|jab|jabbing|smash|smashing|smashed",
  willingly: "on purpose|deliberately|intentionally|purposely|purposefully|wilfully|by choice|myself on purpose",
  tool: "knife|blade|razor|razors|razor blade|scissors|needle|screwdriver|hammer|compass|box cutter|craft knife|kitchen knife|stanley knife|scalpel|safety pin|protractor|cutter|shard|shards|broken glass|soldering iron|hair straightener|straighteners|lighter|cigarettes?",
  firearm: "gun|pistol|shotgun|rifle|revolver|weapon|loaded weapon|handgun|glock",
  drop: "roof|rooftop|bridge|building|balcony|cliff|cliffs|car park|multi storey|multistorey|tower|tower block|ledge|overpass|flyover|viaduct|flats|block|science block|dorm|dam|parapet|high rise|top floor|scaffolding|silo|quarry|crane|railing|railings|motorway bridge|skyscraper|gallery",
  rails:
    "train|freight|tram|tube|mrt|metro|subway|express|lorry|truck|bus|traffic|tracks|railway|rails|cars|car|next one|[0-9]+|[0-9]+ [0-9]+",
  weekday: "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|wed|thurs|fri|sat|sun",
  carryOn:
    "going on|go on|keep going|keeping going|carry on|carrying on|living|live|existing|exist|being alive|being here|staying alive|stay alive|surviving|survive|fighting|continuing|getting up|waking up|breathing|being around",
  under11: "[4-9]|10|five|six|seven|eight|nine|ten",
  twelve: "11|12|eleven|twelve|elevn|elevin|elven|twelv|tweleve",
  childAge: "{under11}|{twelve}|tenn|nin",
  childOrdinal: "1st|2nd|3rd|4th|5th|6th|first|second|third|fourth|fifth|sixth",
  childClass:
    "(year|yr|yeer|yere|yer|grade|grde|class|clas|standard|std|primary|primry) ([1-6]|one|wun|two|three|four|five|six)|year (7|seven)|y[1-7]|p[1-7]|({childOrdinal}) (grade|grde|class|graders?)|({childOrdinal})(?= ($|\\.|and they|and i|but|so))|({childOrdinal}) (of|year of|year in) primary|(primary|elementary|junior|infant|primery|primry|elementry|grade) (school|scool|skool|skul)|(the )?(infants|juniors|kindergarten|reception class)|little school",
  site: "instagram|insta|linkedin|twitter|x|tiktok|facebook|github|bluesky|mastodon|strava|spotify|twitch|youtube|goodreads|letterboxd|threads|snapchat|snap",
  fiction:
    "film|movie|book|novel|series|show|episode|character|play|song|lyrics|documentary|podcast|story|anime|manga|drama|opera|game|scene|plot",
};
