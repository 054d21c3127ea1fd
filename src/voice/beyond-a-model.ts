import type { Mention } from "../domain/playbook.ts";
import { mentionsIn } from "../domain/reading/mention.ts";

/** What people seldom say here, and where a plain wrong word does harm: a body, a hand laid on them, a no, an age, who they are. */
const TOO_MUCH = [
  /\b(?:fever|a temperature|flu|a (?:bad )?cold|covid|migraine|infection|(?:stomach|belly|back|head|throat|heart) (?:hurts|aches)|broke my|anti-?depressants?|i(?:'m| am|m) (?:ill|unwell|poorly|pregnant)|been (?:ill|sick)|dizzy|faint(?:ed|ing)?|passed out|my chest|breath\w*|throw(?:ing)? up|vomit\w*|panic attacks?|doctors?|hospital|surgery|diagnos\w*|cancer|chemo|medication|meds|pills?)\b/i,
  /\b(?:(?:not|\w+n'?t|cant|cannot|no|without|barely|hardly) (?:\w+ )?sle(?:ep|pt)\w*|sleepless|insomnia|awake (?:all|for|since))\b/i,
  /\b(?:skip(?:ped|ping)? (?:\w+ )?(?:meals?|lunch|dinner|breakfast|eating)|(?:not|\w+n'?t|stop(?:ped)?|without) eat\w*|diet\w*|weight|weigh (?:too|less|more)|(?:be|get|am|look) (?:thin|thinner|skinny)|calori\w*|i(?:'m| am|m) (?:so |too )?fat|hate my (?:body|belly|thighs|face)|my (?:belly|thighs))\b/i,
  /\b(?:drunk|drank|drink(?:ing)? (?:alone|too much|before|first|to)|had a (?:drink|few)|booze|alcohol\w*|weed|stoned|cocaine|smok(?:e|ed|ing) (?:before|first|to|weed))\b/i,
  /\b(?:nudes?|naked|sex\w*|(?:photos?|pictures?|pics?) of me|wants? (?:my )?(?:photos?|pictures?|pics?)|(?:touch(?:ed|es|ing)?|grab(?:s|bed|bing)?|grop\w+) (?:me|my)|(?:ask\w*|want\w*|beg\w*) (?:me )?(?:for|to send)(?: him| her| them)? (?:a |some |my |more )?(?:pics?|photos?|pictures?)|sleep with me|met (?:him|her|a \w+|someone|somebody) online|follow(?:s|ed) me)\b/i,
  /\b(?:blocked me|(?:she|he|they) said no|said no to me|turned me down|rejected me|ask(?:s|ed|ing)? me out|stalk\w*|revenge)\b/i,
  /\b(?:(?:hits?|beats?|hurts?|slap\w*|punch\w*|threat\w*|shov\w+|push\w*|kick\w*) (?:me|my)|bull(?:y\w*|ie[ds])|harass\w*|racis\w*|slurs?|call(?:s|ed|ing)? me (?:names|an?|fat|ugly)|names at|threw my|(?:shouts?|shouted|yells?|yelled|screams?|screamed) at me|dared me to)\b/i,
  /\b(?:gay|lesbian|bisexual|trans|transgender|queer|muslim|jewish|hijab|immigrant|refugee|i(?:'m| am|m) (?:black|brown|asian|arab|roma))\b/i,
  /\b1[0-7] ?(?:yo|f|m)\b|\bi(?:'m| am|m) (?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b/i,
  /\b(?:nothing matters|quit everything|hate myself|worthless|go on like this|disappear|a burden)\b/i,
];

/** Whether what somebody speaks of is answered by the script alone, whose words were weighed. */
export const isBeyondAModel = (said: string, mentions: readonly Mention[]): boolean =>
  TOO_MUCH.some((pattern) => pattern.test(said)) || mentionsIn(said, mentions).some(({ heavy }) => heavy);
