import { certain, type Rule, unclear } from "./rule.ts";

const WANT =
  "veux|veu|jveux|jveu|jve|jvx|j veux|voudrais|jvoudrais|aimerais|jaimerais|aimerais bien|jaimerais bien|envie de|envi de|envie d|gout de|souhaite|souhaiterais|prefere|jprefere|prefererais|prefererai|vais|jvais|jva|vas|jvas|compte|pense a|jpense a|pense juste a|pense souvent a|pense encore a|pense serieusement a|pense vraiment a|vrmt a|pensais a|penser a|pense qua|songe a|songe parfois a|songeais a|decide de|essaye de|essaie de|essayais de|tente de|mieux de|autant|peur de|plan pour|moyen de|moyens de|facon de|idee de|merite de|oblige de|vaudrait mieux|vaut mieux|mieux|pouvais|pourrais|espere|attends de|fini par|pret a|prete a|voulu|juste|besoin de|prevois de|prevu de|planifie de|essayer de";
const DIE =
  "mourir|mourrir|mourire|crever|me tuer|mtuer|me suicider|me suicide|msuicider|me buter|me pendre|me flinguer|me foutre en lair|men aller pour toujours|en finir|mettre fin a (mes jours|ma vie|mon existence)|(moter|me prendre|menlever) la vie|me couper les veines|mouvrir les veines|ne plus (etre la|exister|vivre|etre en vie|me reveiller)|ne pas me reveiller|etre morte?|disparaitre (pour toujours|a jamais|de ce monde)|quitter (ce monde|cette vie)";
const NO_MORE = "plus|plu|pu|pus|pas|aucune|jamais|meme plus|meme pas";
const LIVE =
  "vivre|de vivre|exister|dexister|etre en vie|rester en vie|en vie|continuer a vivre|continuer de vivre|me reveiller|etre de ce monde";

/** French of France and of Quebec, with and without its accents and its "ne". */
export const SELF_HARM_FRENCH: Rule[] = [
  certain(`(${WANT})( juste| vraiment| encore| souvent| enfin)? (${DIE})`, "j'ai envie de mourir"),
  certain(
    "(mettre|mets|mettrai|mis) (un terme|fin) a (mes jours|ma vie|mon existence|tout ca)|moter la vie|(vais|veux|jvais|jveux) me (suicider|suicide|pendre|tuer)",
    "je songe à mettre fin à mes jours",
  ),
  certain(
    `(veux|veu|jveux|jveu|jve|jvx|souhaite|desire|supporte|peux|jpeux|peu|jen peux|jen peu|vois|arrive|voudrais|aimerais) (${NO_MORE})( a| me| du tout| vraiment)? (${LIVE})`,
    "je ne veux plus vivre",
  ),
  certain(
    `(${NO_MORE})( vraiment| trop| du tout)? (envie|envi|la force|force|le gout|gout|le courage|courage|la volonte|de raison|de raisons|raison|le desir|lenergie|lenvie)( de| d| a| pour)? (${LIVE})`,
    "j'ai plus envie de vivre",
  ),
  certain(
    "(perdu|perds|perdue) (le gout|lenvie|toute envie|la force|gout|le desir) (de vivre|a la vie|de la vie)|sans (envie|raison) de vivre",
    "j'ai perdu l'envie de vivre",
  ),
  certain(
    "(fatigue|fatiguee|tanne|tannee|marre|las|lasse|ecoeure|ecoeuree|epuise|epuisee|degoute|degoutee|ras le bol|fatigues) de (vivre|exister|etre en vie)",
    "je suis fatiguée de vivre",
  ),
  certain(
    "(serais|serai|serait|seraient|etre|etais|prefere|prefererais) (mieux |plutot |deja )?(mort|morte)|(mieux|voudrais|aimerais|prefererais|faudrait|mieux valu) (que|si) je (sois (mort|morte)|meure|creve|mourais)|mieux morte?",
    "je serais mieux morte",
  ),
  certain(
    "(prefere|aimerais|voudrais|souhaite|mieux|regrette|aurais du|voulu|prefererais) … (jamais|pas|ne pas|point) (naitre|etre ne|etre nee|exister)",
    "j'aurais préféré ne jamais naître",
  ),
  certain(
    "(mendormir|dormir|endormir|coucher|mendors|endorme) … (jamais|plus|pas)( plus| jamais)? (me |mon )?reveiller|(ne )?(jamais|plus) me reveiller|mourir dans mon sommeil",
    "j'aimerais m'endormir et ne jamais me réveiller",
  ),
  certain(
    "(pensees?|idees?|envies?|pulsions?|penchants?) (suicidaires?|de suicide|de mort|de mourir)|tentatives? de suicide|(suis|jsuis|chui|chuis|sens|deviens|redeviens) suicidaire",
    "j'ai des pensées suicidaires",
  ),
  certain(
    "(pense|jpense|songe|penser|pensais|songer|pensees|pensant|songeais|crois)( [^ ]+){0,2} (au suicide|a mon suicide|a la mort tous)",
    "je pense au suicide tous les jours",
  ),
  certain(
    "(me|jme|mes) (scarifie|scarifiais|mutile|automutile|taillade|lacere)|(me|jme) (suis|sui)( [^ ]+){0,2} (scarifie|scarifiee|mutile|mutilee|fait du mal|taillade|tailladee)|(me|jme) (scarifier|mutiler|automutiler)|automutilation|scarification",
    "je me scarifie",
  ),
  certain(
    "(me|jme) coupe (les|le|la|un) (bras|veines|poignets?|cuisses?|jambes?|avant bras|peau)|(me|jme) suis( encore| deja| re| beaucoup)? (coupe|coupee)( encore)? (hier|encore|plusieurs|ce soir|cette nuit|les bras|le bras|les veines|les poignets|les cuisses|la nuit|expres|volontairement)|(mesuis|me suis) (encore|deja|re) (coupe|coupee)|(me|jme) ouvrir les veines|mouvrir les veines",
    "je me suis encore coupée hier",
  ),
  certain(
    "(me|jme) (fais|faisais|fait) (du mal|mal expres|souffrir expres)|(peur de|envie de|besoin de|vais|veux|pense a|jveux|jvais) (me faire (du mal|mal|quelque chose)|me couper(?! (les cheveux|les ongles|la|une))|me blesser expres)",
    "j'ai peur de me faire du mal",
  ),
  certain(
    "(avale|pris|gobe|prendre|avaler|avalais) (tous|toute|toutes|plein|trop|une|un|la boite|beaucoup)( [^ ]+){0,4} (cachets|medocs|medicaments|medicament|comprimes|somniferes|boite|boites|pilules|pills)",
    "j'ai avalé tous mes cachets",
  ),
  certain(
    "(envie de|failli|pense a|pensais a|vais|veux|voulais|jveux|jvais|jpense a|voulu) (sauter|me jeter|mjeter|me balancer|me lancer) (sous|du|par|dans le vide|en bas|devant|dun|de la|sur les)",
    "j'ai failli me jeter sous le métro",
  ),
  unclear(
    "(vais|veux|envie de|pense a|prefere|jveux|jvais|aimerais|jaimerais|decide de|voudrais) (juste )?(me jeter|me balancer|me foutre en bas)(?! (a leau|dans (le travail|les bras|le canape|lit)|sur (le|mon) (lit|canape)))|(plus|pas|pu)( [^ ]+){0,3} (detre|etre) la(?= ($|\\.))|la vie (ne )?vaut (plus|pas)|(pont|toit|balcon|falaise|quai|rails|fenetre) … (envie de|pense a|pensais a|pensant a|voulu) (sauter|me jeter)",
    "sur le pont j'ai envie de sauter",
  ),
  unclear(
    "(veux|jveux|jve|veu|voudrais) (plus|pu|plu) (etre|rester) la|(serai|serais) (plus|pu) (la|de ce monde)(?! (pour|avant|apres|a|en|quand|si))",
    "je veux plus être là",
  ),
  unclear(
    "la vie (ne )?(vaut|merite|na|a) (plus|pas|aucun)( [^ ]+){0,3} (peine|coup|vecue|sens)|(ma|la) vie (na|a) (plus|pas|aucun)( de)? sens|a quoi (bon|ca sert|sa sert)( [^ ]+){0,2} vivre|(marre|tanne|tannee|fatigue|fatiguee) de (la|ma|cette) vie|supporte (plus|pas) (la|ma|cette) vie|jen (peux|peu) (plus|pu) de (la|ma|cette) vie",
    "la vie ne vaut plus la peine",
  ),
  unclear(
    "mieux (sans moi|si jetais (plus la|mort|morte)|si je disparaissais)|(contents|tranquilles|soulages|heureux) (sans moi|quand je serai (mort|morte|plus la))|si je (mourais|meurs|crevais|disparaissais)|(un poids|un fardeau) pour (tous|tout|mes|ma)",
    "tout le monde serait mieux sans moi",
  ),
  unclear(
    "(lettre|mot|message|lettres|video) (dadieu|dadieux)|(fait|faire|fais) mes adieux|passer? a lacte|jattends la mort|(a|de) ma (propre )?mort|idees (noires|sombres)|pensees noires",
    "j'ai écrit ma lettre d'adieu",
  ),
  unclear(
    "(disparaitre|partir|dormir|men aller) (pour de bon|definitivement|pour toujours|a jamais)|(que|pour que) (ca|tout|sa) (sarrete|cesse|finisse)( [^ ]+){0,3} (bon|toujours|definitivement)|en vie encore|(encore|toujours) en vie|me suis (rate|ratee|loupe|loupee)|metre (rate|ratee|loupe|loupee)",
    "pourquoi je suis encore en vie",
  ),
  unclear(
    "(chambre|nuit|soir|salle de bain|lame|rasoir|cutter|seule?) … (a )?(me|jme) (couper|coupe|suis coupee?)(?! (en|le doigt|les cheveux|la main|avec|la parole))",
    "je suis dans ma chambre à me couper",
  ),
  unclear(
    "(je|jai|jveux|jpense|jy|moi|dois|faudrait|penser|pense|jenvisage|envisage|parfois|souvent|preferable|simple)( [^ ]+){0,5} (mourir|mourrir|crever|me tuer|me suicider|me suicide|le suicide|au suicide|etais morte?|jetais morte?|etre morte?|ma mort)",
    "ça serait plus simple si j'étais mort",
  ),
  unclear(
    "(plus|pas|pu|plu|aucune?|jamais|rien|sans|dur|mal|supporte|fatigant|peur)( [^ ]+){0,4} (vivre|exister|dexister|en vie|me reveiller|detre la)|vivre( [^ ]+){0,3} (plus|dur|insupportable|sert a rien|penible|douloureux|me fait)",
    "vivre ne m'intéresse plus",
  ),
  unclear(
    "ma (propre )?mort|me (serais|serai|suis|serait) (deja )?(presque )?(tue|tuee|suicide|suicidee|flingue|flinguee|foutue? en lair)|me (tuerais|tuerai|suiciderais|suiciderai)|me tue (ce soir|demain|et|ou|maintenant)|a quoi (ca|sa|bon)( [^ ]+)? (de )?(vivre|continuer|exister)|pourquoi (je )?(vivre|vis|continuer a vivre)|(pas|plus) (peur )?de mourir|(deteste|hais) (etre en vie|vivre|exister|la vie|ma vie)",
    "sans ma fille je me serais déjà tuée",
  ),
  unclear(
    "me (faire (ecraser|renverser)|percute|renverse|ecrase)(?! (les|un) (pied|cafe))|si je (nexistais|netais) (pas|plus)( nee?| la)?|(ma vie|tout ca|ma souffrance) (sarrete|se termine|finisse|cesse)|failli (le faire|passer a lacte)|passerai pas (lannee|la nuit|noel|lhiver|la semaine)|(pour|ne) plus me reveiller",
    "je veux juste que ma vie s'arrête",
  ),
  certain(
    "(coupures|entailles|cicatrices|scarifications)( [^ ]+){0,3} (bras|jambes|cuisses|poignets?)|marques de coupures",
    "j'ai des coupures partout sur les bras",
  ),
  unclear(
    "(vive|vivre|vis) ou( [^ ]+){0,2} (meure|mourir|meurs)|je (meure|creve)|(me tuer|en finir|me scarifier|me suicide|me couper(?! (les|la|une|du|de)))|(pars|partir|men vais|casse|adieu|quitte tout) (pour (toujours|de bon)|a jamais)|(disparaitre|partir|etre|rester|place|sers)( [^ ]+){0,3} ce monde|fermer les yeux( [^ ]+){0,3} (plus|jamais)",
    "j'ai recommencé à me couper",
  ),
  unclear(
    "(foncer|rentrer|jeter|planter)( [^ ]+){0,2} (dans|contre) (un|le) (arbre|mur|camion|pylone)|(deux|une|trois|ma|mes|des|nouvelle) ts (cette|en|il|la|depuis|au)|(fait|fais|faire) (une|deux|trois|plusieurs) ts|raisons? de (rester|vivre|continuer|me lever en vie)|merite pas (de vivre|detre la)",
    "j'ai déjà fait deux TS cette année",
  ),
];
