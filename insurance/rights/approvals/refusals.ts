/** What is said to whoever proposes or decides what he may not, or what is decided already. */
import type { RefusalTable } from '#vocabulary/refusal.ts'
import type { Text } from '#vocabulary/text.ts'

export const proposalRefusals = {
  'proposed-by-people': {
    status: 403,
    words: () => ({
      kk: 'Екі адам керек әрекетті бағдарлама ұсына алмайды. Кірген қызметкер өз атынан ұсынсын.',
      ru: 'Действие, для которого нужны двое, программа предложить не может. Пусть сотрудник войдёт и предложит от своего имени.',
      en: 'What takes two people no program can propose. Let somebody of the staff sign in and propose it.',
    }),
  },
  'about-oneself': {
    status: 403,
    words: () => ({
      kk: 'Бұл ұсыныс сіздің өзіңізге қатысты, сондықтан оны ұсына да, бекіте де алмайсыз. Әріптесіңізден сұраңыз.',
      ru: 'Это предложение касается Вас самих, поэтому Вы не можете ни внести, ни утвердить его. Попросите коллегу.',
      en: 'This proposal is about yourself, so you can neither make nor approve it. Ask a colleague.',
    }),
  },
  'subject-not-told-apart': {
    status: 403,
    words: (claim: string) => ({
      kk: `Бұл өзіңізге қатысты емес екені белгісіз: сіздің тіркелгіңіз бен ұсыныс қатысты тіркелгіде салыстыратын ортақ белгі жоқ. Екеуіңіз де тіркелімдегі ЖСН-ді айтатын тіркелгімен кіріңіз, не кіргізетін қызметтің әкімшісі қызметкерлерге «${claim}» белгісін қойсын (docs/server.md, «Two people»), содан кейін екеуіңіз қайта кіріңіз.`,
      ru: `Не видно, что это касается не Вас самих: в Вашей учётной записи и в той, о которой предложение, нечего сравнить. Войдите оба учётными записями, которые сообщают ИИН из регистра, или пусть администратор службы входа задаст сотрудникам признак «${claim}» (docs/server.md, «Two people»), и войдите оба заново.`,
      en: `Nothing tells that this is not about yourself: your account and the one it is about have nothing in common to compare. Sign in, both of you, with accounts that tell an IIN of the register, or let the administrator of the issuer set the claim "${claim}" for staff (docs/server.md, "Two people"), and both sign in again.`,
    }),
  },
  'proposed-already': {
    status: 409,
    words: () => ({
      kk: 'Дәл осы ұсынылып қойған, шешім күтіп тұр. Екінші адамға айтыңыз; ұсынған адам оны қайтарып ала алады.',
      ru: 'Именно это уже предложено и ждёт решения. Скажите второму человеку; предложивший может его отозвать.',
      en: 'The very same is proposed already and waits for a decision. Tell the second person; whoever proposed it may take it back.',
    }),
  },
  'term-over': {
    status: 409,
    field: 'through',
    words: (today: Text) => ({
      kk: `Соңғы күні өтіп кеткен, сондықтан бұл ештеңе бермейді. Соңғы күнін бүгіннен (${today.kk}) бастап таңдап, қайта ұсыныңыз.`,
      ru: `Последний день уже прошёл, и это ничего не даст. Внесите предложение снова: последний день – не раньше сегодняшнего (${today.ru}).`,
      en: `The last day is over, so this would give nothing. Propose it again, with a last day that is not before today (${today.en}).`,
    }),
  },
} as const satisfies RefusalTable

export const decisionRefusals = {
  'proposal-not-found': {
    status: 404,
    words: () => ({
      kk: 'Мұндай ұсыныс жоқ. Тізімді жаңартыңыз.',
      ru: 'Такого предложения нет. Обновите список.',
      en: 'There is no such proposal. Load the list again.',
    }),
  },
  'already-decided': {
    status: 409,
    words: () => ({
      kk: 'Бұл ұсыныс бойынша шешім қабылданып қойған. Тізімді жаңартыңыз: шешімі мен себебі сонда тұр.',
      ru: 'По этому предложению уже решено. Обновите список: решение и причина там.',
      en: 'This proposal has been decided already. Load the list again: the decision and its reason stand there.',
    }),
  },
  'proposal-over': {
    status: 409,
    words: () => ({
      kk: 'Бұл ұсыныстың 30 күндік мерзімі өтті. Әлі керек болса, қайта ұсынылсын.',
      ru: 'Срок этого предложения, 30 дней, прошёл. Если оно ещё нужно, пусть его внесут снова.',
      en: 'The 30 days of this proposal are over. If it is still wanted, let it be proposed again.',
    }),
  },
  'object-changed': {
    status: 409,
    words: () => ({
      kk: 'Ұсыныс жасалғаннан кейін оның негізі өзгерді, сондықтан ол бекітілмейді. Қазіргі жағдай бойынша қайта ұсынылсын.',
      ru: 'После внесения предложения изменилось то, на чём оно стоит, поэтому утвердить его нельзя. Пусть его внесут снова по нынешнему положению.',
      en: 'What the proposal rests on has changed since it was made, so it cannot be approved. Let it be proposed again as things stand now.',
    }),
  },
  'second-person-needed': {
    status: 403,
    words: () => ({
      kk: 'Өз ұсынысыңызды өзіңіз бекіте алмайсыз: ол үшін екінші адам керек. Қаласаңыз, қайтарып ала аласыз.',
      ru: 'Своё предложение нельзя утвердить самому: нужен второй человек. Вы можете его отозвать.',
      en: 'You cannot approve a proposal of your own: it takes a second person. You may take it back.',
    }),
  },
  'proposer-not-told-apart': {
    status: 403,
    words: (claim: string) => ({
      kk: `Екінші адам керек, ал сіз бен ұсынған адамның екі бөлек адам екені белгісіз: екі тіркелгіде салыстыратын ортақ белгі жоқ. Екеуіңіз де тіркелімдегі ЖСН-ді айтатын тіркелгімен кіріңіз, не кіргізетін қызметтің әкімшісі қызметкерлерге «${claim}» белгісін қойсын (docs/server.md, «Two people»), содан кейін екеуіңіз қайта кіріңіз. Ұсыныс күтіп тұрады; ұсынған адам басқа тіркелгімен кірсе, қайта ұсынсын.`,
      ru: `Нужен второй человек, а то, что Вы и автор предложения – разные люди, не видно: в двух учётных записях нечего сравнить. Войдите оба учётными записями, которые сообщают ИИН из регистра, или пусть администратор службы входа задаст сотрудникам признак «${claim}» (docs/server.md, «Two people»), и войдите оба заново. Предложение подождёт; если автор вошёл другой учётной записью, пусть внесёт его снова.`,
      en: `It takes a second person, and nothing tells that you and whoever proposed it are two: the two accounts have nothing in common to compare. Sign in, both of you, with accounts that tell an IIN of the register, or let the administrator of the issuer set the claim "${claim}" for staff (docs/server.md, "Two people"), and both sign in again. The proposal waits; whoever proposed it and comes by another account proposes it anew.`,
    }),
  },
  'not-yours-to-decide': {
    status: 403,
    words: ({ kk, ru, en }: Text) => ({
      kk: `Бұл ұсынысты сіз шеше алмайсыз. Ұсыныстарды, әрқайсысы өзінікін, мыналар шешеді: ${kk}. Соларға хабарлаңыз.`,
      ru: `Решать по этому предложению можете не Вы. Предложения решают, каждый свои: ${ru}. Сообщите им.`,
      en: `This proposal is not yours to decide. Proposals are decided, each by its own, by: ${en}. Tell one of them.`,
    }),
  },
} as const satisfies RefusalTable
