import { asking, outright, type Rule } from "./rule.ts";

const THEM =
  "(her|him|them|my ex|my ex (girlfriend|boyfriend|wife|husband)|(this|that|the|a) (girl|woman|guy|man|boy|stranger|barista|cashier|waitress))";
const THEIRS = "(her|his|their|my exs|my exes|(this|that|the) (girls|womans|guys|mans))";
const HOME =
  "(home|house|flat|apartment|place|door|street|building|window|room|dorm|car|work|job|office|shop|school|college|gym|class|bus stop|stop|station|workplace)";
const WELCOME =
  "(?![^.]{0,60} (asked me|invited|insta|instagram|twitter|tiktok|strava|spotify|youtube|twitch|soundcloud|wallet|umbrella|phone|keys|purse|scarf|give (it|them) back|to (return|thank|say sorry|deliver|drop|pick|make sure)|so (she|he) got home|safe|party|birthday|recipe|advice|lead|dinner)(?= ))";
const GO_ON =
  "(keep|keeping|kept|carry on|carrying on|continue|not stop|not stopping|wont stop|never stop|wont give up|not giving up|never give up)";
const AT_THEM =
  "(turning up|showing up|coming back|coming round|going back|going round|going there|waiting|calling|ringing|phoning|texting|messaging|writing|emailing|dming|asking|sending|following|knocking|visiting|pestering|trying|on at|pushing|begging|bombarding)";

/** Somebody goes on after a no, or follows, watches and waits for one who did not ask for it. */
export const INSISTING: Rule[] = [
  outright(
    `${GO_ON} (on )?${AT_THEM}(?! my (sister|brother|mum|mom|dad|daughter|son|gran|nan|boss|teacher|cousin|aunt|uncle|parents|kids)(?= )) … (until|till|til|unless) (she|he|shes|hes|they (say yes|love|take me|agree))( (finally|just|really|ever))? ?(talks?|speaks?|gives? in|gives? me a|says? yes|agrees?|sees? (me|that|how|sense|it)|loves?|takes? me|has to|have to|comes? back|unblocks?|opens?|goes? out|changes? (her|his)|cant|lets? me|wants|forgives|meets|understands?|say yes|love|take me|agree)(?! (the (bank|shop|council|office|doctor|vet))(?= ))`,
    "i'm going to keep turning up until she talks to me",
  ),
  outright(
    "(she|he|shes|hes|girl|guy|woman|man|girls|women|they|i know) ([^ ]+ ){0,5}(no|no to me|to stop|stop|rejected me|turned me down|not interested) ([^ ]+ ){0,4}(but|and|though|yet|because) ([^ ]+ ){0,6}(means? yes|meant yes|(thats|that is|its) (just |only )?(how|because|why|what shows?) (i |me )?(know |tell )?(she|he) (really |secretly |still )?(cares|likes|loves|wants) ?(me|it)?|can (tell|see|feel) (that )?(she|he) (really |secretly |actually )?(likes|loves|wants|enjoys) (it|me)|wants (me|it) (really|to|deep down|too)|want it really|playing hard|testing me|her eyes|his eyes|doesnt (really )?mean it|didnt (really )?mean it|dont mean it|means? try|secretly|deep down (she|he|they)|i know (she|he) (really )?(likes|loves|wants|enjoys)(?! (me )?(as a|my (cooking|jokes|company)))|(come|comes|coming) (round|around)(?= ($|\\.|if|when|to me|in the end|eventually)(?= |$)))",
    "she keeps saying no but i know she means yes",
  ),
  outright(
    [
      "(her|his|a|the|their|every|that|girls|when (she|he) says|saying) no (really |just |actually |always |secretly |only |often |still |usually )?(means|meant|is|was|its|it is|it means) (a )?(yes|maybe|not yet|try harder|ask again|try again|come back|convince me|later|really a yes)",
      "no doesnt (really |always )?mean no",
      "no (isnt|is not|wasnt|was not) (a |really )?(a )?(real|proper|final|true) no",
      "(says?|said) no (she|he|they|it) (really |just |actually |always |only |secretly )?(means?|meant) (yes|not yet|try|maybe|ask)",
      "no (really |just |actually |always |only )?(means|meant) (yes|try harder|ask again|not yet)",
    ],
    "when she says no it's really a yes",
  ),
  asking(
    [
      "(she|he|they|shes|hes|theyre|girl|girls|woman|women) (is |was |s |are |gets )?(mostly |always |usually |often |so |really |very |already ){0,2}(drunk|wasted|tipsy|hammered|stoned)( mostly| always| usually| by then| anyway)? (so |then |and ){1,2}(its|it is|that is|thats|it gets|shes|hes|theyre) ([^ ]+ ){0,2}(easy|easier|more up for|up for it|looser|wont say no|cant say no)",
      "(she|he|they|shes|hes) ([^ ]+ ){0,2}(said|says|told me|asked me|wrote|texted) (please |to please )?(dont|do not|not to|never|to never|to not|to stop|stop) (ever )?(contact|contacting|message|messaging|text|texting|write to|writing to) me (anymore|any more|ever again|again)(?! (before|until|till|after|unless|about|at (work|night)))",
      "(fake|second|secret) (profile|account) (just )?to (watch|follow|see|check on|spy on|stalk|message|talk to) (him|her)(?= )",
      "(messag|text|writ|call|ring|dm|email|add|follow)(e|ing|ed|s|es)? (her|him) from (my |a |an |another |the )?([^ ]+ ){0,2}(account|number|phone|profile|email) so (that )?(she|he) (cant|wont|doesnt|does not) (see|know|notice|realise|realize|block|tell)",
      "(wait|waited|waiting) (till|til|until) (she|he) (was|is|got|gets) (too |really )?(drunk|wasted|passed out)",
      "(i|im|ill|i will|and|but|not going to|refuse to|never) (wont|will not|dont|do not|cant|cannot|not going to|refuse to|never|take|accept) ?(take|accept|hear|believe)? (her no|his no|no from (her|him)|a no from (her|him)|no for an answer(?! from (myself|my (own|head|brain|nerves|cat|dog))))",
      "(?<! (mum|mom|mam|gran|nan|dad|sister|brother|son|daughter|friend|landlord|doctor|office|bank|boss|plumber) )(ill|i will|im going to|going to|i|not going to) (keep|carry on|stop|never stop|wont stop) (on )?(calling|ringing|phoning|texting|messaging|writing|dming|knocking|asking)( (her|him))? (until|till|til) (she|he) (answers|replies|responds|picks up|notices me|looks at me|reads it|writes back)",
      "(i|ill|im|ive) (?![^.]{0,70}(apologi|sorry|worr|smok|drink|nail|eat|cook|clean|help|pay|exercis))([^ ]+ ){1,10}(even though|although|though|even if) (she|he) ([^ ]+ )?(told|asked|begged|warned) me (to stop|not to (write|come|call|text|message|contact|do (it|that))|to leave (her|him) alone|to stay away)",
      `(?<!(did|does|would) )(how (do|can|could|would|to)( i| you| we)?|(want|need|trying|going|managed|how) to|help me) (find out|find|figure out|work out|track down|look up|trace|get) (out )?(where (she|he|my ex|this (girl|woman|guy|man)|that (girl|woman|guy|man)|the (girl|woman|guy|man)( [^ ]+){0,4}) (lives?|is living|moved( to)?|parks|goes running|is staying|sleeps|gets off)|(her|his|my exs) (new |home |exact )?address)${WELCOME}(?! (to|so i can|so that i can) (send|post|return|invite|thank|mail|put|leave|give|bring|drop|pick|fetch|collect)(?= ))`,
      "(doesnt|hasnt|didnt|does not|has not|never) block(ed)? me so (she|he|they) (must|want|wants|like|likes|obviously|clearly|secretly|still)",
      "(she|he|girl|woman|man|guy|they) (said|says|kept saying|was saying) (no|stop) (so|but|and)( then| still)? i (made|forced|held|pinned|pushed|grabbed) (her|him|them)(?! (laugh|smile|tea|coffee|dinner|cake|a|an|feel|promise|soup|up a|the (door|cup|coat))(?= ))",
      "(open|answer) (the|your|this) door or (ill|i will|im going to|im gonna) (wait|stay|sit|stand|knock|keep|break|kick|camp)",
      "(ill|i will|im going to|gonna|im gonna) (just )?(wait|sit|stay|stand|camp) ((out|in)side |here |there |out here )?(all night|all day)? ?(outside|until|till|by) (her|his|she|he) ?(house|flat|door|car|place|work|comes|talks|opens|answers|sees)?(?<=(house|flat|door|car|place|work|comes|talks|opens|answers|sees))(?! (so (we|i|he|she) can|and (then )?we|with (her|his) (coat|coffee|lunch)|to (walk|drive|give))(?= ))",
    ],
    "i won't take no for an answer this time",
  ),
  outright(
    `i (have |secretly |just |also |even |then |once |always |sometimes |kind of )?(followed|follow|tailed|trailed|stalked|stalk|shadowed) ${THEM} (home|back home|back to|all the way|to ${THEIRS} ${HOME}|from (work|school|class|the (bus|train|station|gym|shop|bar|club))|off the (bus|train|tram)|in my car|at a distance|from a distance|after (work|class|school)|into (the )?(toilets?|bathroom|changing))${WELCOME}(?! (page|screen|account|run|team))(?![^.]{0,40} when (we|i) (was|were) )`,
    "i followed her home",
  ),
  asking(
    `(ive been|im|i am|i keep|i kept|i started|i cant stop|i like|i love|and|i) (following|follow|tailing|stalking|stalk|spying on|spy on|tracking|photographing|filming|watching|watch) ${THEM} ((every|all) (day|night|week|morning|evening)|home|to work|from work|around|through (her|his|the) (window|curtain|hedge|camera|blinds)|from (a distance|afar|my (car|window)|across)|at night|(sleep|undress|shower|change)|for (weeks|days|months)|without (her|him|them) (knowing|noticing|seeing)|when (she|he) (doesnt|isnt|is alone|walks|leaves))${WELCOME}`,
    "i watch her from my car every evening",
  ),
  asking(
    `(wait|waiting|waited|sit|sitting|sat|stand|standing|stood|park|parked|parking|hang around|hanging around|turn up|turned up|turning up|show up|showed up|showing up|go round|went round|going round|go|went|going back|drive past|driving past|drove past|drive by|knock|knocking) (at |outside |by |near |to |round |around |on |in |past |up |up at |up outside )?${THEIRS} ${HOME} … (until (she|he)|so (she|he) (has|cant|must|will|sees|talks)|again and again|every (day|night|evening|morning)|even (though|if) (she|he)|(she|he) (blocked|said no|told me (not|no|to stop|to leave|to go|to stay|never)|doesnt know|cant ignore|wont answer|didnt want)|for hours|uninvited|at night|in the dark|without (telling|her|him)|anyway)${WELCOME}`,
    "i wait outside her work every evening even though she blocked me",
  ),
  outright(
    [
      "(blocked me|blocked my number|blocked me (everywhere|on everything)|has blocked me|keeps blocking me) ([^ ]+ ){0,4}(so|but|and|now|then) ([^ ]+ )?(i|im|ill|i will|ive) ((?!(deleted|removed|lost|forgot|dont|didnt|wont|left|leave|never|let|blocked|cant|changed) )[^ ]+ ){0,3}(account|accounts|(another|new|second|burner) (insta|instagram|snap|discord|facebook|email|whatsapp)|number|profile|sim|burner|phone|friends phone|(her|his) (mum|mother|dad|sister|brother|friends?|house|work|flat|door|boss|office|job)|way to (reach|get to|contact|talk)|anyway|round there|find (her|him)|make (her|him))",
      "(new|fake|second|another|different|burner) (account|accounts|number|profile|sim|phone|insta|snap|email) ([^ ]+ ){0,6}(because|since|after|as) ([^ ]+ )?(she|he|they|my ex) ([^ ]+ )?blocked",
      "keep making (new )?(accounts|profiles)",
      "blocked me ([^ ]+ ){0,4}how (do|can|could|would|should) i (still )?(reach|contact|message|text|talk to|find|write to|get through to|get to|see|win) (her|him|them)",
    ],
    "she blocked me so i made another account to write to her",
  ),
  outright(
    "(she|he|they|shes|hes|my ex|girl|woman) (has |have |just |already |keeps |keep |kept )?(told me|asked me|asking me|telling me|begged me|said|says|wants me) (to )?(stop (writing|messaging|texting|calling|ringing|contacting|following|coming|asking|dming|emailing)|leave (her|him) alone|never (write|message|text|call|contact|come)|not to (write|message|text|call|contact|come|follow)|stay away|go away) ([^ ]+ ){0,3}(but|and|so|yet|though) ([^ ]+ )?(i|im|ill|ive|i will) (still |just |keep |kept |am |going to |not |will |wont |cant |never |always |have to |to |stop |sent |send |give |up |be ){1,5}(write|writing|message|messages|messaging|text|texting|call|calling|ring|ringing|contact|follow|following|go|going|wait|waiting|turn|turning|show|showing|try|trying|anyway|flowers|letters?|giving up|there|her (something|a)|him (something|a)|phone|phoning|once more)",
    "she told me to leave her alone but i'm still going to write to her",
  ),
  outright(
    "(make|force|get|convince|persuade|trick|pressure) (her|him) (to |into )?([^ ]+ ){1,5}(when|after|even though|although|though|even if|but) (she|he|shes|hes) (keeps |has |already |just |still |always )?(said no|says no|saying no|blocked|blocks|doesnt want (to|me)|told me (no|to stop|to leave)|rejected|turned me down|refuses|is scared|isnt interested|not interested)(?! (help|a doctor|to eat|to go to (the )?(doctor|hospital)))",
    "how do i get her to go out with me when she keeps saying no",
  ),
  outright(
    "(get around|getting around|get past|break|broke|breaking|ignore|ignoring|ignored|dodge) (the|her|his|my|a|that|their) (restraining|no contact|protection|non molestation|harassment|barring) (order|notice)|(restraining|no contact|protection) order … (but i|and i|so i|i) (still |just |will |keep |am ){0,2}(go|went|going|write|wrote|text|message|need|have to|want to|love|know where)",
    "she got a restraining order but i still go to her street",
  ),
  outright(
    [
      "(check|see|know|watch|follow) where (she|he|my ex) (is|goes) (with|on|through|by) (a|the|my) (hidden |secret )?(tracker|airtag|spy app|gps)",
      "(put|hid|planted|installed|got|slipped|left|hide|hiding|putting|stuck) (a |an |the |my |some )?([^ ]+ )?(tracker|airtag|air tag|gps|tracking app|spy app|spyware|keylogger|hidden camera|spy camera) (on|in|under|onto|into|inside) (her|his|their|my (ex|exs|wifes|husbands|girlfriends|boyfriends|partners)) ?(car|phone|bag|coat|room|house|laptop|bike|jacket|bathroom)?(?! (collar|dogs?|cats?|luggage|suitcase|backpack at)(?= ))",
    ],
    "i put an airtag in her bag",
  ),
];
