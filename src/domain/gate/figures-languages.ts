import type { Phrase } from "./rule.ts";

const figure = (says: string, example: string): Phrase => ({ says, example });

/** What people of other languages say of shame, hunger, laughter, houses and haircuts, and their plain denials. */
export const FIGURES_LANGUAGES: Phrase[] = [
  figure(
    "(morir|morirme|morime|muero|muriendo|mori|morirse|(muerto|muerta)) (de|por) (la )?(risa|verguenza|pena|hambre|sed|sueno|cansancio|frio|calor|miedo|nervios|aburrimiento|amor|ternura|envidia|celos|ganas|curiosidad|emocion|asco|susto|gusto|ilusion|vergüenza|oso)",
    "quiero morirme de la vergüenza",
  ),
  figure(
    "(termine|acabe|salga) bien|me despido de todos (why|y|antes|rapido|con)|carta de despedida (a|para|de) (mis companeros|mis companeras|mi jefe|mi jefa|mi clase|mi profe|mi equipo|la oficina|trabajo)|vivir sin|(no )?(me )?(deja|dejan) vivir|(voy a|iba a|creia que me iba a|pense que me iba a) (morir|morirme) (de|en|si|por|aqui|ahi)|levantarme (hasta|antes|tarde|temprano|del sofa)|(despertar|despertarme|despierte|despertara) (temprano|pronto|tarde|a las|antes|a nadie|con|al|a la|a los|a mi|a mis)|(no )?(aguanto|soporto|merezco) (mas )?la vida (de|en)|con tod[oa]s? (el|la|los|las) [^ ]+",
    "no puedo vivir sin música",
  ),
  figure(
    "(va|van|vas|iba|iban|quiere|quieren|podria) a? ?(matarme|suicidarme)|me (va|van) a matar",
    "mi madre va a matarme",
  ),
  figure(
    "(vivir|seguir viviendo|viviendo)( mas)? (en|con|cerca|lejos|aqui|alli|alla|junto|de alquiler|solas|sin|ahi|como)(?! (este mundo|esta vida|este planeta|este dolor|esto|este infierno|esta angustia|este sufrimiento|miedo|esta pena|tanto))",
    "no quiero vivir más en este pueblo",
  ),
  figure(
    "(nunca|jamas|no)( he| habia)? (me )?(quiero|voy a|pienso|pienso en|pensado en|planeo|pense en|intentaria|pensaria en|quise|estoy pensando en) (morir|morirme|matarme|matar|suicidarme|suicidar|suicidal|hacerme dano)",
    "no voy a matarme por eso",
  ),
  figure(
    "(cortarme|corto|corte|corte mis|cortar) (el pelo|el cabello|las unas|el flequillo|las puntas|el dedo|un dedo|mucho|un monton|cocinando|afeitandome)|me (mato|mataba) (a|trabajando|estudiando|de|en el gym)",
    "me corté el pelo",
  ),
  figure(
    "(mourir|mourrir|crever|meurs|morte?|creve) (de|d) (rire|honte|faim|soif|peur|fatigue|froid|chaud|chaleur|ennui|trouille|stress|jalousie|rires|gene|plaisir|envie|curiosite|impatience)|mourir (dennui|denvie|dimpatience)",
    "je voulais mourir de honte",
  ),
  figure(
    "(va|vont|allait|veut|veulent|vas|viens de) (me tuer|me suicide)|(vais|jvais|allais|jallais|cru|failli|croyais|pensais) (mourir|mourrir|crever)( (si|sur place|quand|en|de|devant))?|vivre sans (cafe|musique|mon|ma|lui|elle|toi|internet|telephone|chocolat)|vu( [^ ]+){0,3} mourir|(impression|limpression|sensation) de mourir|(marre|fatigue|fatiguee) de cette vie de|peur de mourir|sauter de joie",
    "je vais mourir si je dois parler",
  ),
  figure(
    "(en|den) finir (avec|vite|au plus vite|rapidement)(?! (la vie|ma vie|cette vie|tout|moi|mon existence|mes jours|tt|lexistence))",
    "je veux en finir avec ce dossier",
  ),
  figure(
    "(plus|pas|pu|plu) (envie de )?vivre (chez|avec|dans|ici|seule?|a|en|ensemble|loin|sans|au|aux)(?! (cette vie|cette douleur|ce monde|cette souffrance|ce corps|cet enfer|cette peine|ca|moi|mon corps))",
    "je ne veux plus vivre chez mes parents",
  ),
  figure(
    "(veux|vais|voudrais|pense|ai|jai|jveux|jvais) (pas|jamais)( envie| pense)?( de| a)? (mourir|me tuer|me suicider|me suicide|au suicide)|(suis|jsuis) pas suicidaire",
    "je ne veux pas mourir",
  ),
  figure(
    "(coupe|coupee|couper|coupes) (en cuisinant|en faisant|le doigt|les cheveux|la parole|les ongles|la frange|avec du papier|avec une feuille)",
    "je me suis coupée en faisant la cuisine",
  ),
  figure(
    "(sterben|sterb|sterbe|gestorben|tot|umgekommen)( ich)?( fast)? vor [^ ]+|(vor|aus) (scham|hunger|langeweile|lachen|peinlichkeit|nervositat|aufregung|neugier|hitze|mudigkeit|lampenfieber|kalte|durst)( [^ ]+){0,3} (sterben|gestorben|sterbe|tot sein)",
    "ich könnte vor scham sterben",
  ),
  figure(
    "(mutter|mama|vater|papa|eltern|er|sie|chef|chefin|lehrer|lehrerin|freundin|freund|frau|mann|die|das|der|man|du|es|schwester|bruder|trainer|alle|hitze|montag|prufung)( [^ ]+)? (bringt|bringen|wird|werden|will|wollen|wirds|brachte) mich( [^ ]+){0,2} (um|umbringen|noch um)",
    "meine mutter bringt mich um",
  ),
  figure(
    "(will|mochte|moechte|mag|kann|werde|wollte)( ich)? (nicht|nie)( [^ ]+)? (sterben|mich umbringen|mir was antun|mir etwas antun)|(nicht|kein bisschen) (suizidal|suicidal|lebensmude)",
    "ich will nicht sterben",
  ),
  figure(
    "mit meinem leben (machen|anfangen|soll|tun)|kein leben (mit|bei|im|als)|warum leben (wir|die|sie|alle|manche|so)|ohne [^ ]+( [^ ]+)?( kann)?( ich)? nicht (leben|sein|aufwachen)|(nicht|nie)( mehr)?( [^ ]+)? (in|bei|mit|auf|neben|von|ohne) (?!dieser welt|der welt|diesem schmerz|diesen schmerzen|dieser angst|mir)[^ ]+( [^ ]+){0,2} (leben|weiterleben|wohnen|aufwachen)|(nicht|nie) (allein|alleine|ewig|zu fruh|so fruh|fruh) (leben|aufwachen)|(fur|fuer|four) (ein|eine|einen|nen|n|diesen|diese|dieses) [^ ]+( [^ ]+){0,3} sterben|lieber sterbe ich als|lieber sterben als [^ ]+ zu|tot umfallen vor [^ ]+|dachte( ich)? (ich )?(sterbe|sterb|muss sterben)|angst (zu sterben|vorm sterben|vor dem tod)",
    "ohne kaffee kann ich nicht leben",
  ),
  figure(
    "mich( [^ ]+){0,2} (beim|am papier|in den finger|an der|am messer)( [^ ]+){0,2} (geschnitten|schneide|verletzt)|(schneide|schneid) (ich )?mich( [^ ]+)? (beim|am)",
    "hab mich beim kochen geschnitten",
  ),
  figure(
    "(morrer|morro|morri|morrendo|morta|morto|morre) (de|the|do) (tanto )?(rir|vergonha|medo|fome|sede|sono|saudades?|calor|frio|tedio|nervos|nervoso|curiosidade|amores|amor|cansaco|raiva|inveja|susto|preguica|rir muito|ansiedade pra)|(morto|morta|morrendo) (por|pra) (conhecer|ver|ir|comer)",
    "queria morrer de vergonha",
  ),
  figure(
    "(acabe|termine|corra) bem|(viver|vivo) sem|acordar (o|a minha|os|as criancas|meu|minha|cedo|tarde|as|tao|a tempo|antes|com)|(prefiro|preferia) morrer (a|do que) (?!continuar|viver|ficar|isto|isso|estar|sofrer)[^ ]+|(achei|pensei|jurei) que (eu )?(ia|iria|fosse) morrer|medo de morrer|(quase|ia) (morri|morrer|morrendo)|(cansei|cansado|cansada|farto|farta) (da|the) vida de|(ele|ela|ella|voce|eles|me) me (corta|cortam) (toda|quando|sempre)",
    "não consigo viver sem música",
  ),
  figure(
    "(vai|vao|pode|quer|querem|iria|podem|iriam) (me matar|matar me)|(matar|mato|matei|mata) (aula|aulas|o tempo|a fome|a saudade|tempo)|me mata",
    "minha mãe vai me matar",
  ),
  figure(
    "viver (mais )?(com|them|em|no|na|nesse|nessa|nesta|neste|aqui|la|(sozinho|sozinha)|longe|perto|junto|de aluguel|ali|sem)(?! (mundo|vida|dor|esta dor|essa dor|isto|isso|esse mundo|este mundo|esse sofrimento|este sofrimento|planeta|medo|inferno|esperanca))",
    "não quero mais viver com meus pais",
  ),
  figure(
    "(nao|and|nunca|jamais)( [^ ]+)? (quero|vou|penso em|pensei em|pensaria em|penso them|pensei them|pretendo) (morrer|me matar|matar me|me suicidar|me suicidal|me machucar)",
    "não vou me matar por isso",
  ),
  figure(
    "(cortei|corto|cortar) (o cabelo|as unhas|o dedo|a franja)|me cortei (fazendo|cozinhando|com papel|descascando|no papel|na cozinha)",
    "me cortei fazendo comida",
  ),
  figure(
    "(suicidio|suicide|selbstmord|suizid) (de |na |no |in |im )?(prevention|pravention|rate|film|serie|squad|thema|escolar)|(prevencao|prevencion|prevention|taxa|tasa|thema|filme|pelicula|sobre un|sobre el|sobre o|contra o|contra el|pravention) (al |do |del |du |de |a )?(suicidio|suicide|suizid|selbstmord)",
    "charla de prevención del suicidio",
  ),
  figure(
    "(शर्म|भूख|हंसी|हँसी|डर|थकान|गर्मी|ठंड|प्यास|खुशी|बोरियत|हँसते हँसते|हंसते हंसते|हंस हंस|हँस हँस)( से| के मारे| में| के)?( [^ ]+)? (मर|मरना|मरने|मरा|मरी)( [^ ]+)?",
    "शर्म से मर जाऊं",
  ),
  figure(
    "(के|की|उनके|उसके|दादाजी के|नाना के) (मरने|मर जाने) (के|पर|से)|मरने (की|को) (फुर्सत|भी फुर्सत)|मरते दम|अकेले जीना|(सोशल|लव|कॉलेज|पर्सनल) लाइफ|(किसी|दोस्त|दादा|दादी|कुत्ते|पापा|मम्मी|नाना|नानी|अंकल|पड़ोसी)( की| के)? (मौत|मरने)|(उनकी|उसकी) मौत|के बिना (जीना|जी|जीने)( [^ ]+)?( (नहीं|नही))?|(मुश्किल से|ठीक से) जीना|मौत (सी|जैसी) (ठंड|गर्मी|नींद)|मौत हो (गई|गयी)",
    "दादाजी के मरने के बाद",
  ),
  figure(
    "(आत्महत्या|सुसाइड|खुदकुशी) (रोकने|रोकथाम|पर|की खबर|की रोकथाम|प्रिवेंशन|के खिलाफ|वाली फिल्म|स्क्वाड|के मामले)|(मैं |मै )?(मरना|आत्महत्या करना|सुसाइड करना) (नहीं|नही) (चाहता|चाहती)",
    "आत्महत्या रोकने पर चर्चा हुई",
  ),
  figure(
    "(uske|unke|dadaji ke|nana ke|papa ke|uski) (marne|mar jaane) (ke|par|pe|se)|(marne|marna) (ki|ko) (fursat|time)|marte dam|akele jeena|(social|love|college|personal) life|(kisi|dost|dada|dadi|dog|papa|mummy|nana|nani|uncle)( ki| ke)? (maut|marne)|(unki|uski) maut|(ke|tere|uske) bina (jeena|jina|jeene|jee)( [^ ]+)?( (nahi|nhi))?|(uspe|smile pe|adaa pe|us par|uspar|ispe) (mar|marta|marti)( [^ ]+)?|(kaam|khana|game|homework|assignment|sab) (khatam|finish|end) (kar|kr) (diya|di|liya|ke|chuka|chuki)",
    "uski smile pe mar jau",
  ),
  figure(
    "(sharam|sharm|bhook|bhukh|hasi|dar|darr|thakan|garmi|thand|pyaas|khushi|boriyat|haste haste|has has)( se| ke maare| me| ke)?( [^ ]+)? (mar|marna|marne|mara|mari|mr)( [^ ]+)?|(marna|suicide karna) (nahi|nhi) (chahta|chahti)",
    "sharam se mar jau",
  ),
];
