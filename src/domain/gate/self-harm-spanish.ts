import { certain, type Rule, unclear } from "./rule.ts";

const WANT =
  "quiero|kiero|qiero|qero|quisiera|kisiera|quisiese|queria|keria|deseo|desearia|necesito|prefiero|preferiria|ojala|me gustaria|me encantaria|ganas de|mejor|seria|ojala pudiera|merezco|deberia|pido|espero|toca";
const TO =
  "voy a|boy a|vy a|me voy a|ire a|pienso|pienso en|planeo|decidi|decidido|a punto de|capaz de|intento|tratando de";
const THINK =
  "pienso en|pensando en|pensado en|pense en|pensar en|penso en|pensaba en|fantaseo con|sueno con|imagino|pienso mucho en|pienso todo el dia en|pienso todos los dias en|piensa en|plan para|plan de|planes de|intente|intentado|intentar|trate de|cabeza|idea de|ideas de|pensamientos de|miedo a|miedo de|forma de|manera de|como|planeando|planeo|por|para|impulso de|impulsos de|(obsesionado|obsesionada) con";
const DIE =
  "morir|morirme|morime|morirm|matarme|suicidarme|suisidarme|suicidarm|desvivirme|ahorcarme|colgarme de|cortarme las venas|estar (muerto|muerta)";
const END_LIFE =
  "quitarme (la vida|de en medio|del medio)|(acabar|terminar|acabo|termino|acabare|terminare|acabe)( de una vez| ya)?( de una vez)? con mi (vida|existencia)|(poner|ponerle|pongo|pondre) fin a mi (vida|existencia)";
const LIVE =
  "vivir|bivir|bibir|vibir|vivi|viviendo|biviendo|bibiendo|seguir bibiendo|seguir biviendo|estar (vivo|viva)|seguir (vivo|viva)|seguir viviendo|seguir con vida|continuar viviendo|existir|seguir existiendo|despertar mas|despertarme mas|estar en este mundo|seguir en este mundo|seguir con mi vida";
const NO = "no|ya no|tampoco|nunca mas|nomas no";

/** Spanish of Spain and of America, as it is written by hand, with and without its accents. */
export const SELF_HARM_SPANISH: Rule[] = [
  certain(
    `(${WANT})( solo| ya| simplemente| solamente| de verdad| realmente)? (${DIE})`,
    "lo único que quiero es... la verdad quisiera estar muerta",
  ),
  certain(`(es|seria|sea) (morir|morirme|matarme|suicidarme)`, "lo que quiero es morirme"),
  certain(
    "me (quiero|kiero|qiero|quisiera|kisiera|voy a|boy a|vy a|pienso|queria|keria|intente|trate de|iba a) (morir|matar|suicidar|suicidal|suisidar|desvivir|ahorcar|colgar|cortar las venas|quitar la vida|tirar (del|de un|al|a las|por la))",
    "me intenté suicidar",
  ),
  certain(`(${TO}) (matarme|suicidarme|suisidarme|desvivirme|ahorcarme|estar (muerto|muerta))`, "voy a matarme"),
  certain(
    `(${THINK})( que| seriamente en| mucho en)? (morir|morirme|matarme|suicidarme|suisidarme|desvivirme|ahorcarme|mi muerte|el suicidio|mi suicidio)`,
    "he pensado en suicidarme",
  ),
  certain(`(${END_LIFE})`, "pienso en quitarme la vida"),
  certain(
    `(${NO}) (me |le |les )?(quiero|kiero|qiero|qero|quisiera|deseo|puedo|aguanto|soporto|apetece|interesa|pienso|voy a|tengo ganas de|ganas de|quedan ganas de|dan ganas de|quedan fuerzas para|tengo fuerzas para|tengo razones para|tengo motivos para|hay razon para|veo razon para|veo sentido a|veo el sentido a|encuentro sentido a|encuentro el sentido a|tiene sentido|vale la pena|merece la pena)( mas| ya)? (${LIVE})`,
    "no tengo ganas de seguir viviendo",
  ),
  certain(
    "(sin|perdi|perdi las|perdido|perdido las|se me fueron las|se me quitaron las|no me quedan|me quitan las|cero|pocas) ganas de (vivir|existir|seguir viviendo|seguir (vivo|viva))",
    "perdí las ganas de vivir",
  ),
  certain(
    "((cansado|cansada)|(cansadisimo|cansadisima)|(harto|harta)|(agotado|agotada)|canse|(aburrido|aburrida)) (ya )?de (vivir|existir|estar (vivo|viva)|seguir viviendo)",
    "estoy cansada de vivir",
  ),
  certain(
    "(prefiero|preferiria|quisiera|ojala|mejor|mejor que|seria mejor que|si|merezco|queria|gustaria) (yo )?(estar|estuviera|estuviese|verme|seguir)? ?(muerto|muerta)",
    "sería mejor que estuviera muerto",
  ),
  certain(
    "(ojala|desearia|quisiera|mejor|gustaria|hubiera sido mejor|preferiria|deberia|ojala yo) (no|nunca|jamas) (haber|hubiera|hubiese) nacido",
    "ojalá no hubiera nacido",
  ),
  certain(
    "(ojala|espero|quiero|quisiera|deseo|pido|rezo para) (que )?(me (muera|muriera|muriese|atropelle|atropellara|mate|matara)|(no|nunca|jamas) (me )?(despierte|despertara|despertase|despertar|volver a despertar))",
    "ojalá no despertara mañana",
  ),
  certain(
    "(dormir|dormirme|acostarme) (why|y|para|e) (ya )?(no|nunca|jamas) (mas )?(despertar|despertarme|volver a despertar|levantarme)",
    "quiero dormir y no despertar",
  ),
  certain(
    "dejar de (existir|vivir|estar (vivo|viva))|(irme|ir|voy|vaya|fuera) de este mundo|abandonar este mundo",
    "quiero dejar de existir",
  ),
  certain(
    "(por que|porque|xq|pq|porq) (dios )?no me (muero|mori|morire)( ya| de una)?|(mejor|hoy|asi que|entonces) me (mato|suicido|suicide)|me (mato|suicido|suicide) (why|y|ya|hoy|esta|manana)",
    "por qué no me muero de una vez",
  ),
  certain(
    "(pensamientos?|ideas?|ideacion|impulsos?|intenciones|conductas?) (suicidas?|suicide|de suicidio|de suicidarme|autoliticas?)|(intento|intentos|tentativa) de suicidio|(soy|estoy|me siento) (suicida|suicide)",
    "vuelven los pensamientos suicidas",
  ),
  certain(
    "me (corto|corte|cortaba|he cortado|estaba cortando|estoy cortando|queme|quemo|rajo|raje) (los|las|el|la|mis|mi|un|una) (brazos?|munecas?|piernas?|muslos?|venas|piel|antebrazos?)|cortarme las venas",
    "me corto los brazos",
  ),
  certain(
    "me (autolesiono|autolesione|autolesionaba|he autolesionado|autolastimo)|autolesionarme|(volvi|vuelvo|he vuelto|ganas de|necesito|quiero|pienso en|pensando en|empece|impulso de|pare de|dejo de) (a )?(cortarme|lastimarme|herirme|hacerme cortes)(?! (el|las|un|al|jugando))",
    "volví a cortarme anoche",
  ),
  certain(
    "me (hago|hice|hacia|he hecho|lastimo|lastime|golpeo) (mucho )?(dano )?(a proposito|adrede|a mi (mismo|misma)|yo (mismo|misma)|yo (solo|sola))|(hacerme|haga|hacer) (algo de )?(dano|algo malo|algo) a mi (mismo|misma)|(miedo de|miedo a|ganas de|quiero|pienso en|pensando en|voy a|necesito|impulso de) (hacerme|causarme) (dano|algo malo)(?! (al|en el|en la|jugando|corriendo|entrenando))",
    "tengo miedo de hacerme daño",
  ),
  certain(
    "(tome|trague|tomado|tomar|tomarme) … (pastillas|pildoras|medicamentos|frasco|blister) … (no despertar|morir|morirme|matarme|dormir para siempre)",
    "tomé pastillas para no despertar",
  ),
  certain(
    "(ganas de|pienso en|pensando en|pense en|quiero|voy a|queria|pensado en) (tirarme|lanzarme|aventarme|arrojarme|saltar) (a las vias|a la via|al metro|al tren|a los carros|a un|de un|del puente|del balcon|por la|desde|de la azotea|bajo|debajo)",
    "me dan ganas de tirarme a las vías",
  ),
  unclear(
    "(pienso|pensando|pense|pensado|planeo|decidido|punto|voy|quiero|necesito|ganas|prefiero|preferiria)( [^ ]+){0,3} (cortarme(?! (el|las|un|al))|tirarme(?! (a la (piscina|pileta)|en|al (sofa|agua)))|tirarme|saltar|lanzarme|aventarme|arrojarme)|puente … saltar",
    "en el puente me quedé pensando en saltar",
  ),
  unclear("(me (pego|pegaria|pegare|voy a pegar|metia)|pegarme) un tiro", "me pegaría un tiro"),
  unclear(
    "(ya )?no quiero (estar|seguir|quedarme) (mas )?aqui|no quiero (despertar|despertarme)(?! (temprano|pronto|a|tarde|con|manana temprano))|no puedo vivir asi",
    "ya no quiero estar aquí",
  ),
  unclear(
    "(desaparecer|irme|ir|dormir|dormirme|descansar) para siempre|desaparecer del mundo|(acabar|terminar|acabo|termino) con todo|que (todo )?(se )?(acabe|termine) todo|pienso en la muerte|quiero ir(me)? con (dios|mi (madre|padre|abuela|abuelo|mama|papa) (al|en el) cielo)",
    "quiero desaparecer para siempre",
  ),
  unclear(
    "la vida (ya )?no (vale|merece|tiene) (la pena|sentido|nada)|mi vida (ya )?no (vale|tiene) (nada|sentido)|((cansado|cansada)|(harto|harta)|canse) de la vida|no le veo sentido a (la|mi) vida",
    "la vida no vale la pena",
  ),
  unclear(
    "(mejor|mejores|felices|tranquilos|tranquila|tranquilo|aliviados) (sin mi|si yo no (estuviera|existiera|estoy)|si no (estuviera|existiera)|si me muero|si me muriera|cuando me muera|cuando ya no este)|(carga|estorbo) para (todos|mi familia|mis padres)",
    "el mundo estaría mejor sin mí",
  ),
  unclear(
    "(manana|pronto|hoy|ya|el lunes) (ya )?no (voy a|vy a) (estar|existir)(?! (en|para|con|disponible|muy|tan|(listo|lista)))|(manana|pronto) (ya )?no (estare|existire)|no voy a (estar mas|despertar)",
    "mañana ya no voy a estar",
  ),
  unclear(
    "(carta|nota|mensaje|video) de (despedida|suicidio)|me despido (de todos|del mundo|de la vida|de este mundo|para siempre)",
    "escribí una carta de despedida",
  ),
  unclear(
    "(bano|cuarto|noche|llorando|cuchilla|navaja|encerre|encierro|encerrada|encerrado) … me (corto|corte|lastimo|lastime)(?! (el|las|la))|me (hago|hice) dano( cuando| en secreto| yo| otra vez)",
    "me encerré en el baño y me corté",
  ),
  unclear(
    "(morirme|matarme|suicidarme|me suicido|suicidio|ahorcarme|me estoy cortando|autolesion|autolesiones|autolesionarme|me autolesiono|me lastimo|me hago dano|no (soporto|aguanto|merezco)( mas)? (la|esta|mi) vida|mi vida no vale|estaria (muerto|muerta)|el suicidio|estar (muerto|muerta)|mi propia muerte)|(quiero|queria|quisiera|ganas|gustaria|pienso|pensando|deseo|pido|necesito)( [^ ]+){0,3} (morir|muerte|no existir|no estar (vivo|viva)|desaparecer del todo)",
    "estoy considerando el suicidio",
  ),
  unclear(
    "(no|ni|sin|nunca|tampoco|imposible|odio|duele|dolor|arrepiento|harto|harta|insoportable|pesa|cuesta|miedo|asco)( [^ ]+){0,4} (vivir|viviendo|existir|existiendo|(seguir|sigo|estar|estoy|continuar) (vivo|viva)|en esta vida|despertar|despertarme|despierte)",
    "no encuentro razones para vivir",
  ),
  unclear(
    "vivir (ya )?(me the|me da|me duele|me pesa|es una tortura|es insoportable|es un infierno|no)|(si|cuando|aunque) (yo )?me (muero|muriera|muera|mato|matara)|(quiero|ojala|necesito) que (se|todo|esto)( [^ ]+)? (termine|acabe)(?! (la|el|los|las|de|ya la|ya el|pronto la))",
    "nadie me extrañaría si me muero",
  ),
  unclear(
    "(queriendo|deseando|importaria|importa|preferible|facil|bien|hubiera|debi|debo|debia|igual)( [^ ]+)? (morir|morirme|matarme)|mi (propia )?muerte|me (habria|hubiera|habia|hubiese) (matado|suicidado|muerto|tirado)|(ganas|fuerzas) (de|para) (seguir )?(respirar|respirando)|sentido tiene (vivir|seguir|seguir viviendo|mi vida)|para que (vivir|seguir viviendo|sigo vivo|sigo viva)",
    "llevo meses queriendo morir",
  ),
  unclear(
    "(que|ojala)( [^ ]+){0,2} me (atropelle|atropellara|atropellase|lleve|llevara|parta|choque)|(mejor|feliz|felices|bien)( [^ ]+){0,3} (years old|que) no (este|exista|existiera|hubiera nacido)|(a nada|a punto|cerca) de hacerlo|no (paso|llego|pasare|llegare|pase) (de|a) (este ano|fin de ano|fin de mes|esta noche|navidad|los)|no (amanecer|quiero amanecer)|(kitarme|qitarme|quitarm) la vida",
    "quiero que me atropelle un carro",
  ),
  certain(
    "me (hice|hago|hacia|he hecho|estoy haciendo) cortes|cortes (en|por) (los|las|mis|el|la|todo el) (brazos?|piernas?|muslos?|munecas?)|(tome|trague|tomado|tragado) (un|el|todo el|dos|medio|una|toda la|demasiadas|todas las|un monton de) (frasco|blister|caja|pastillas)",
    "me hice cortes en las piernas",
  ),
  unclear(
    "(desaparecer|desaparezca|seguir|estar|quedarme|irme|marcharme|salir|sobro|pinto|hago)( [^ ]+){0,2} (este mundo|esta vida)|(me voy|marcho|despido|dormirme|adios) para siempre|cerrar los ojos( [^ ]+){0,3} no|(motivos?|razones?|razon) (pa|para|por) (seguir|vivir|estar|quedarme|continuar)|no para seguir",
    "quiero cerrar los ojos y no abrirlos más",
  ),
  unclear(
    [
      "(anoche|ayer|hoy|otra vez|recien) me (corte|lastime)(?! (el|la|un|con|al|las))",
      "me (corte|lastime) (otra vez|de nuevo|anoche|ayer)",
      "(vivir o morir|morir o vivir|vivo o muero|viva o muera)",
      "(que|ojala)( [^ ]+)? me muera",
      "(estrellarme|estamparme|estrellar el (coche|carro|auto)|dejarme (morir|caer al vacio)|cortarme(?! (el|las|un|al|la))|ahogarme en (el rio|el mar|la banera)|tirarme (al vacio|al rio))",
      "(dos|tres|varios|otro|mi|un) intentos? (este|de (matarme|quitarme))",
      "ya no (estar|existir|ser) (mas|nadie)",
    ],
    "cuando manejo pienso en estrellarme",
  ),
];
