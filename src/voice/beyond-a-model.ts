import type { Mention } from "../domain/playbook.ts";
import { mentionsIn } from "../domain/reading/mention.ts";

/** Where a plain wrong word does harm: a body, what is taken to bear it, a hand laid on somebody, a no, an age, who they are. */
const TOO_MUCH = [
  /\b(?:fever|a temperature|(?:have|has|got|had|caught|with|this) (?:the |a )?(?:bad )?(?:flu|cold|covid)|migraine|infection|(?:stomach|belly|back|head|throat|heart) (?:hurts|aches)|broke my|i(?:'m| am|m) (?:ill|unwell|poorly|pregnant)|been (?:ill|sick)|(?:feel|felt) sick|dizzy|faint(?:ed|ing)|passed out|my chest|(?:not|\w+n'?t|cannot) (?:\w+ )?breathe?d?|throw(?:ing)? up|vomit\w*|panic attacks?|doctors? (?:says?|said|told|thinks?|gave)|diagnos\w*|an abortion)\b/i,
  /\b(?:(?:not|\w+n'?t|cannot|no|without|barely|hardly) (?:\w+ )?sle(?:ep|pt)\w*|sleepless|insomnia|awake (?:all|for|since))\b/i,
  /\b(?:skip(?:ped|ping)? (?:\w+ )?(?:meals?|lunch|dinner|breakfast|eating)|(?:not|\w+n'?t|stop(?:ped)?|without) eat\w*|(?:a|my|on) diet|weight|weigh (?:too|less|more)|(?:be|get|am|look) (?:thin|thinner|skinny)|calori\w*|i(?:'m| am|m) (?:so |too )?fat|hate my (?:body|belly|thighs|face)|my (?:belly|thighs))\b/i,
  /\b(?:i(?:'m| am|m| was| got| get)? (?:so |too |a bit )?dr[au]nk|drink(?:ing)? (?:alone|too much(?! (?:coffee|tea))|before|first|to)|(?:beers?|wine|vodka) (?:\w+ )?(?:helps?|before|first|to)|had a (?:drink|few)|booze|alcohol\w*|weed|stoned|cocaine|i smoke|smok(?:ed|ing) (?:before|first|to)|gambl\w*|anti-?depressants?|medication|meds|pills?|tablets?|xanax|valium|benzos?|beta.?blockers?)\b/i,
  /\b(?:nudes?|naked|sex\w*|(?:photos?|pictures?|pics?) of me|wants? (?:my )?(?:photos?|pictures?|pics?)|(?:touch(?:ed|es|ing)?|grab(?:s|bed|bing)?|grop\w+) (?:me|my)|(?:ask\w*|want\w*|beg\w*) (?:me )?(?:for|to send)(?: him| her| them)? (?:a |some |my |more )?(?:pics?|photos?|pictures?)|sleep with me|met (?:him|her|a \w+|someone|somebody) online|follow(?:s|ed) me(?! (?:on|back)\b))\b/i,
  /\b(?:(?:says?|said) no to me|rejected me|ask(?:s|ed|ing)? me out(?! of\b)|stalk\w*|revenge|(?:want|get|win) (?:her|him|my ex) back|(?:make|made|making) (?:her|him|them) (?:jealous|pay|sorry)|(?:front of|outside|by|to) (?:her|his) (?:house|flat|door|work)|(?:keeps?|kept) (?:writing|texting|calling|messaging|asking)|(?:writ|text|call|messag)\w* (?:to )?(?:her|him) every)\b/i,
  /\b(?:hits?|beats?|hurts?|slap\w*|punch\w*|threat\w*|spits?|spat|shov\w+|push\w*|kick\w*) (?:at )?(?:me(?! (?:to|into|under)\b)|my\b(?! goal)|him|her|them)\b/i,
  /\b(?:bull(?:y\w*|ie[ds])|harass\w*|racis\w*|slurs?|call(?:s|ed|ing)? me (?:names|fat|ugly|an?(?! (?:week|day|hour|month|year|minute|few|couple|lot|bit|taxi|cab)\b))|names at|threw my|(?:shouts?|shouted|yells?|yelled|screams?|screamed) at me|dared me to)\b/i,
  /\b(?:gay|lesbian|bisexual|trans|transgender|queer|muslim|jewish|hijab|immigrant|refugee|i(?:'m| am|m) (?:black|brown|asian|arab|roma))\b/i,
  /\b1[0-7] ?(?:yo|f|m)\b|\bi(?:'m| am|m) (?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b(?! (?:min|hour|day|week|month|step)\w*)/i,
  /\b(?:nothing matters|quit everything|hate myself|worthless|go on like this|(?:to|could|just) disappear|a burden)\b/i,
];

/** Besides what is heavy: a room that should bend to them, a no to be left in peace, a law to be careful with. */
const WEIGHED = ["disability", "said-no", "papers"];

/** Whether what somebody speaks of is answered by the script alone, whose words were weighed. */
export const isBeyondAModel = (said: string, mentions: readonly Mention[]): boolean =>
  TOO_MUCH.some((pattern) => pattern.test(said)) ||
  mentionsIn(said, mentions).some(({ id, heavy }) => heavy || WEIGHED.includes(id));
