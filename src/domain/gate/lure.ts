import { certain, type Rule, unclear } from "./rule.ts";

const WHO =
  "(he|she|they|guy|man|woman|girl|boy|person|someone|somebody|friend|girlfriend|boyfriend|stranger|dude|recruiter|guys|men|boy i met|gamer|streamer|mod|admin|adult|fiance|fiancee|partner|buddy|pal|investor|trader|lady|lad|soldier|doctor|model|agent)";
const ASKS =
  "(wants?|asks?|asked|asking|needs?|keeps? asking|told|tells|says|said|begs?|begging|demands?|wanted|send|offered|promised|borrow|invest)";
const PRICE =
  "(nudes|naked|photos|video of me|videos of me|money|gift cards?|giftcards?|steam cards?|itunes|crypto|bitcoin|usdt|bank|passport|my address|home address|where i live|card details|card number|my password|plane ticket|flight|paypal|cashapp|loan|secret|dollars|euros|pounds|quid|robux|deposit|login|verification code|visa)";

/** An online "friend" who wants photos, money, secrecy or another app; an adult who wants to meet a child. */
export const LURE: Rule[] = [
  certain(
    `(${WHO}) … (met |from |on |in )?({online}) … ${ASKS} … ${PRICE}`,
    "a guy online wants me to send photos and keep it secret",
  ),
  certain(
    `({online}) (friend|girlfriend|boyfriend|mate|bestie|guy|man|woman|buddy|lover|relationship|partner) … ${ASKS} … ${PRICE}`,
    "my online friend needs money for a plane ticket",
  ),
  certain(
    "({online}) (friend|girlfriend|boyfriend|guy|man|woman) … (buy|invest|send|pay|transfer|put) … (crypto|bitcoin|money|gift cards?|forex|trading)",
    "my online girlfriend asked me to buy crypto with her",
  ),
  certain(
    "(ask|asks|asked|asking|wants|wanted|begging|begs|pressuring me|pressures me|threatening|pushing me|keeps on) … (nudes|naked photos|sexy photos|naked pictures|underwear photos|photos of my body|photos in my (underwear|bikini))",
    "keeps asking for nudes",
  ),
  certain(
    "(says|said|told me|tells me|asked me|asks me|made me promise|(?<!(i|ive|we|i have|just|already) )promised?|makes me|wants me|want me)(?![^.]{0,30} i (have |had |ve )?promised (not to|id)) … (not to tell|dont tell|not tell|never tell|keep it (a )?secret|keep this (a )?secret|keep us (a )?secret|keep it between us|hide it from|delete (the|our) (chat|messages))",
    "he told me not to tell my parents about us",
  ),
  certain(
    "(our|its our|their|a) (little )?secret … (parents|mum|dad|teacher|he|she|guy|man|met|online)|(its|this is|be) our (little )?secret",
    "it's our secret",
  ),
  certain(
    "(telegram|whatsapp|snap|snapchat|signal|kik|wechat|another app) … (gift cards?|giftcards?|money|crypto|bitcoin|nudes|photos of me|secret|invest)",
    "we should move to telegram and i should send her gift cards",
  ),
  certain(
    "im (1[0-7]|thirteen|fourteen|fifteen|sixteen|seventeen) … (man|guy|adult|woman|older|[2-6][0-9] (year|years)|he|she|stranger|someone) … (wants|asked|asks|keeps asking|meet|photos|nudes|secret|alone|hotel|pick me up|his (house|place|car)|date|sex)",
    "im 14 and a man i met online wants to meet me alone",
  ),
  certain(
    "([2-6][0-9]) (years? old|yo|year old) (guy|man|woman|dude|friend) … (wants|asked|asks|photos|nudes|meet|secret)",
    "this 30 year old guy wants pics",
  ),
  certain(
    "(job|work|modelling|modeling|contract|position|visa) (abroad|overseas|offer|in (dubai|thailand|cambodia|myanmar)) … (passport|fee|deposit|pay|first|photos|upfront|money)",
    "a recruiter offered me a job abroad and wants my passport first",
  ),
  certain(
    "(sent|sending|send|gave|giving|wired|transferred) (him|her|them|my online [^ ]+) (my )?(money|gift cards?|nudes|bitcoin|crypto|savings|my passport|bank details)",
    "I sent him nudes",
  ),
  unclear(
    "(keeps asking|wants to know|asking|asks) … (how old im|how old i am|my age|where i live|my address|what school|which school|if im alone|home alone)",
    "keeps asking how old I am and where I live",
  ),
  unclear(
    "(only|just) (wants|want|talks|talk|talking|will) (to )?(talk|chat|text|write|speak|call)? ?(on|over|via|through) (telegram|whatsapp|snap|snapchat|kik|signal|wechat)",
    "only wants to talk on telegram",
  ),
  unclear(
    "(met|meet|know|friend|guy|girl|woman|man) … ({online}) … (borrow|lend|loan|send|give|needs|wants) … (money|cash|photos|loan|help with (rent|bills))",
    "someone I met online wants to borrow money",
  ),
  unclear(
    "(older|adult|grown) (guy|man|woman|friend|boyfriend|than me) … (secret|alone|meet me|photos|gifts|hotel)",
    "an older man wants to meet me alone",
  ),
  certain(
    "(never|not|havent|only) (actually |yet |ever )?met … (online|in person|face to face|irl) … (money|dollars|euros|pounds|gift cards?|crypto|bitcoin|visa|flight|ticket|loan)",
    "my fiancé, who I only met online, needs 2000 dollars for his visa",
  ),
  certain(
    "(offers?|offered|offering|give|gives|promised|pay|pays|paid) me (money|robux|vbucks|v bucks|nitro|gifts?|cash|skins|[0-9]+ [^ ]+) … (photos|nudes|naked|secret|meet|video|alone|cam)",
    "he says he'll give me robux for a pic",
  ),
  certain(
    "(needs?|asks?|asked|wants?|send|pay|paid) … (money|dollars|euros|pounds|gift cards?|crypto|bitcoin|fee|visa|ticket) … (before|until|so|then) (we|i|he|she|they) (can |could |will )?(meet|come|visit|fly)",
    "she needs 300 euros before we can meet",
  ),
  certain(
    "(loves me|love me|in love|soulmate|marry me) … (needs|asks|asked|wants|send|borrow|lend) … (money|dollars|euros|pounds|gift cards?|crypto|bitcoin|loan|savings)",
    "she says she loves me but she needs 300 euros",
  ),
];
