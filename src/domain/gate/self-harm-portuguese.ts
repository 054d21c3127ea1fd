import { certain, type Rule, unclear } from "./rule.ts";

const WANT =
  "quero|qro|qero|kero|quiro|queria|qria|keria|gostava de|gostaria de|desejo|desejava|preferia|prefiro|preciso|preciso de|vontade de|vontd de|apetece me|apetecia me|me apetece|vou|vo|vou me|melhor|melhor eu|medo de|devia|merecia|mereco|so|mais valia|era melhor|seria melhor|melhor que|a ponto de|capaz de|decidi|tentei|tento|tentar|pretendo|tentativa de|ideia de|jeito de|forma de|maneira de|plano para|plano pra|plano pray|plano de|pra|para|pray|mt|muito|mto|eu|realmente|esperando";
const THINK =
  "(penso|pensando|pensar|pensado|pensei|pensava|planejando|planejo|planeio|pensa)( [^ ]+){0,2} (em|them|no|na|and|nisso de)";
const DIE =
  "morrer|morer|mrr|me matar|matar me|me suicidar|me suicidal|suicidar me|suicidal me|me enforcar|enforcar me|enforcar|me cortar|cortar me|estar (morto|morta)|ta (morto|morta)|tar (morto|morta)|tirar (a )?(minha )?(propria )?vida|(acabar|terminar) com (a )?minha (propria )?vida|por (um )?fim (a|na) (minha )?vida";
const NO = "nao|naum|nem|and|num|n|ja nao|nunca mais";
const LIVE =
  "viver|vive|vivendo|a viver|existir|existindo|a existir|estar (vivo|viva)|ta (vivo|viva)|ficar (vivo|viva)|continuar (vivo|viva)|continuar vivendo|continuar a viver|seguir vivendo|acordar mais|estar neste mundo|ficar nesse mundo|ficar neste mundo";

/** Portuguese of Brazil and of Portugal; "n" for "não" is read "and", "em" is read "them". */
export const SELF_HARM_PORTUGUESE: Rule[] = [
  certain(`(${WANT})( mesmo| logo| so| muito| mt| eu| de verdade| realmente| mais)? (${DIE})`, "queria estar morta"),
  certain(
    "(tirar|tirei|tiro|tirando) (a )?minha (propria )?vida|(estou|to|tou|ando) (a )?me (cortando|mutilando|machucando)|minha vida (toda )?nao (vale|tem sentido)",
    "estou me cortando",
  ),
  certain(`${THINK} (${DIE})`, "to pensando em me matar"),
  certain(
    `${THINK} (suicidio|acabar com tudo|minha morte|desaparecer de vez)|(ideacao|pensamentos?|ideias?|impulsos?) (suicidas?|suicide|suicidarios?|de suicidio|de morte)|(tentativa|tentativas) de suicidio|(sou|estou|tou|ando|me sinto) (suicida|suicide)`,
    "penso em suicídio todos os dias",
  ),
  certain(
    "(tentei|vou|ia|quero|qro|quase|tentar|queria|vo|decidi) (me )?(matar me|suicidar me|matar hoje|matar hj|suicidar|suicidal|suicidal me)|(quase|tentei|vou|vo|vontade de|pensando em|medo de|hoje) me (matar|mato|suicidar|suicidal|enforcar)",
    "tentei me matar semana passada",
  ),
  certain(
    `(${NO}) (quero|qro|queria|desejo|aguento|aguentava|consigo|suporto|pretendo|me apetece|vejo mais sentido em|vejo sentido em|vejo mais sentido them|vejo sentido them|vejo razao para|vejo motivo pra|vale a pena|faz sentido|ha razao para|sinto vontade de|sirvo pra)( mais| mas| continuar| continuar a| ficar| nem| mesmo){0,2} (${LIVE})`,
    "não aguento mais viver",
  ),
  certain(
    `(${NO}|sem|perdi|perdi a|perdendo a|acabou a) ?(tenho|tinha|sinto|vejo|ha|encontro|me resta|acho)?( mais| mas| a| nenhuma| qualquer)? ?(vontade|forca|forcas|razao|razoes|motivo|motivos|coragem|animo|sentido|alegria)( nenhuma| mais)? (de|para|pra|pray|them|em)( continuar| continuar a| seguir)? (viver|vivendo|existir|estar (vivo|viva))`,
    "não tenho vontade de viver",
  ),
  certain(
    "(cansei|(cansado|cansada)|(farto|farta)|saco cheio|(exausto|exausta)|enjoei|desisti|desisto|(cansado|cansada) ja) (de|the) (viver|existir|estar (vivo|viva)|vida toda)|(deixar|parar) de (existir|viver|estar (vivo|viva))",
    "quero deixar de existir",
  ),
  certain(
    "(preferia|prefiro|melhor|quem me dera|antes|queria|mais valia|tomara)( eu)? (estar |estivesse |ter |ta )?((morto|morta)|morrido|morrer|morresse)|(queria|preferia|gostava de|melhor|gostaria de|nunca|devia) (nao|nunca|and) (ter|tivesse) nascido|nunca (devia|deveria) ter nascido",
    "preferia não ter nascido",
  ),
  certain(
    "(se|que) eu (morresse|morrer|morrese|me matar|me matasse)|(se|que) eu (sumir|sumisse) (pra|para|pray) sempre|(queria|quero) (que |q )?(a )?minha vida (acabasse|acabe|terminasse)",
    "todos ficariam melhor se eu morresse",
  ),
  certain(
    "(dormir|deitar|adormecer) (e|para|pra|pray|why) (nunca|nao|and|jamais)( mais)? (mais )?(acordar|levantar)|nunca mais acordar|nao acordar (nunca )?mais",
    "queria dormir e nunca mais acordar",
  ),
  certain(
    "me (cortei|corto|cortava|corta) (de novo|outra vez|ontem|(escondido|escondida)|quando|todo|toda|desde|nos bracos|o braco|os bracos|os pulsos|as pernas|a coxa|varias|muitas|sempre)|(cortei|corto|cortar|cortando) (os|meus|o|meu|as|minhas) (pulsos?|bracos?|pernas|coxas?)|(corto|cortei) me (de novo|outra vez|nos bracos|ontem|quando)",
    "me cortei de novo ontem",
  ),
  certain(
    "(me|eu me) (automutilo|automutilei|mutilo|mutilei|flagelo)|automutilo me|automutilacao|automutilar|(me|eu me) (machuco|machuquei|firo|feri|magoo) (de proposito|por querer|(sozinho|sozinha)|(mesmo|mesma))|(magoo|firo|machuco) me de proposito",
    "eu me machuco de propósito",
  ),
  certain(
    "(medo de|vontade de|quero|vou|penso them|penso em|preciso|vontade q tenho de) (me (machucar|cortar|ferir|mutilar)|(magoar|cortar|ferir|mutilar) me)(?! (o cabelo|no jogo|jogando|na academia))|(medo de|com medo de) fazer (alguma coisa|algo|mal) (comigo|a mim)|me machucar(?= ($|\\.))",
    "tenho medo de me cortar",
  ),
  certain(
    "(tomei|tomar|engoli|tomado) … (remedio|remedios|comprimidos?|pills|caixa|cartela) … (pra|para|pray) (morrer|me matar|nao acordar|dormir (pra|para|pray) sempre)|(tomei|engoli) (todos os|um monte de|a caixa|uma cartela|um month de) … (remedio|remedios|comprimidos|calmantes)",
    "tomei um monte de remédio pra morrer",
  ),
  certain(
    "(me jogar|me atirar|atirar me|jogar me|saltar|pular|me lancar) (na frente|the ponte|da ponte|do predio|de um|the janela|da janela|do viaduto|na linha|nos trilhos|para a linha|debaixo|embaixo|do terraco)",
    "penso em me jogar na frente do metrô",
  ),
  certain(
    "(deixar|sair|sumir|ir embora|desaparecer|partir) (deste|desse|do|dessa|desta) (mundo|vida)|(nao|and|naum) quero (mais )?(ficar|estar|continuar) (mais )?(aqui )?(nesse|neste|no) mundo|(deus|senhor|jesus)( [^ ]+)? me (leva|leve)( [^ ]+)?",
    "quero sumir desse mundo pra sempre",
  ),
  unclear(
    `${THINK} (me jogar|me atirar|pular|saltar|atirar me|desaparecer|sumir)|ponte … (pular|saltar)`,
    "passo na ponte e penso em pular",
  ),
  unclear(
    "(desaparecer|sumir|dormir|descansar|ir embora) (e nunca mais voltar|(pra|para|pray) sempre|de vez|do mapa)|nunca mais voltar|(acabar|acabo|terminar) com tudo|(que )?tudo (acabe|acabasse)|(nao|and|ja nao) quero (mais )?(estar|ficar) (mais )?aqui",
    "vou acabar com tudo hoje",
  ),
  unclear(
    "(a|minha) vida (ja )?(nao|and) (vale|tem|faz|presta)( mais)? (a pena|sentido|graca|nada)|viver (pra|para|pray) que|((farto|farta)|(cansado|cansada)|cansei) (da|the|desta|dessa) vida|(por que|pq|porque) (eu )?(ainda )?(to|estou|tou) (ainda )?(vivo|viva)|ir ter com (ella|ela|ele)",
    "a vida não vale a pena",
  ),
  unclear(
    "(melhor|melhores|felizes|aliviados|em paz) sem mim|(peso|fardo|estorvo) (pra|para|pray) (todos|todo mundo|minha|meus|a minha)|(amanha|hoje|logo|ja) (eu )?(nao|and) (vou estar|estarei|vou tar|vou existir)( mais)?(?! (em|them|na|no|disponivel))",
    "amanhã eu não vou estar mais aqui",
  ),
  unclear(
    "(carta|bilhete|mensagem|video) de (despedida|suicidio)|(ultimo|meu ultimo) dia (de vida|na terra|vou)|me corto|(hoje|melhor|assim|eu|ou) me mato|me (machuco|machuquei)( de novo| sempre| muito)?(?= ($|\\.|e |and ))|me cortei(?= ($|\\.))|me cortei( [^ ]+)? (no banheiro|no quarto)|medo de mim( (mesmo|mesma))?",
    "deixei um bilhete de despedida",
  ),
  unclear(
    "(eu|to|tou|estou|ando|querendo|quis|quero|queria|so|vontade|penso|pensar|pensando|era|melhor|planejando|pensei|desejo|afim de|a fim de|vezes|mereco|vou)( [^ ]+){0,4} (morrer|morer|morresse|me matar|matar me|suicidio|suicidar me|me suicidar|nao existir|(estar|tar|ta) (morto|morta)|minha morte)|suicidio|tentei (o )?suicidio",
    "estou a pensar matar-me",
  ),
  unclear(
    "(nao|and|naum|sem|nem|nunca|ja|insuportavel|odeio|dificil|doi|custa|medo|impossivel)( [^ ]+){0,4} (viver|vivendo|existir|existindo|acordar|(estar|ficar|continuar|to|tou|estou) (vivo|viva))|viver( [^ ]+){0,3} (insuportavel|doi|cansa|pesado|tortura|inferno|mais|custa)|(minha falta|nota|notar|notaria|percebe)( [^ ]+){0,3} (morrer|morresse|morresse)",
    "não quero acordar amanhã",
  ),
  unclear(
    "minha (propria )?morte|(tinha|teria|havia|tivesse) me (matado|suicidado|jogado)|me (teria|tinha|tivesse) (matado|suicidado)|sentido (de|da|the|em|them|tem|ha) (them |em )?(continuar|viver|vivendo|minha vida|a vida)( vivendo| a viver)?|(importava|importaria|importo|ligava|ligo|igual)( [^ ]+)? (de|em|them|se) (morrer|eu morrer|morresse)|(pra|para|pray) que (viver|continuar vivendo|eu vivo)",
    "sinceramente não me importava de morrer",
  ),
  unclear(
    "(carro|onibus|trem|caminhao|carry|comboio|autocarro)( [^ ]+)? me (atropele|atropelasse|pegue|pegasse|mate|matasse)|(nao|and) (passo|chego) (desse|deste|dessa|desta|a|ao|de) (ano|noite|semana|mes|hoje|natal|fim)|(melhor|mundo|felizes)( [^ ]+){0,3} (se )?eu (nao|and) (existisse|existir|estivesse|tivesse nascido)|(quase|ia) (fiz|fazer) (isso|aquilo|uma besteira|besteira)",
    "tomara que um carro me atropele",
  ),
  certain(
    "(cheios?|cheias?|marcas) de cortes?|cortes? (no|nos|na|nas|pelo|pelos) (bracos?|pernas?|pulsos?|coxas?)|(comprimidos?|remedios?|pills|calmantes)( [^ ]+){0,2} (pra|para|pray) (nao|and|nunca) acordar",
    "meus braços estão cheios de cortes",
  ),
  unclear(
    "(me cortar|cortar me|me machucar|me mutilar|me ferir)(?! (o|as|a|no|na|fazendo|jogando))|(embora|adeus|me despeco|dormir|descansar|parto|vou me) (pra|para|pray) sempre|fechar os olhos( [^ ]+){0,3} (nao|nunca|and)|(bater|jogar|atirar) (o|com o) carr[oy]( [^ ]+){0,3} (acabar|morrer|muro|poste|caminhao|fim)",
    "voltei a me cortar",
  ),
  unclear(
    "(acabar|acabo|terminar) com (a )?minha vida|(viver ou morrer|morrer ou viver)|que eu morra|(desaparecer|ficar|estar|continuar|sobro|lugar|viver)( [^ ]+){0,2} (deste|desse|neste|nesse) mundo|(duas|tres|varias|uma|outra|minha) tentativas?( [^ ]+){0,2} (este|esse|ano|vida|ja|mes)|(motivos?|razoes|razao) (pra|para|pray|de) (continuar|viver|ficar|estar)|mereco (a morte|morrer|viver nao)|nao mereco (viver|estar viv[oa])",
    "já tive duas tentativas este ano",
  ),
];
