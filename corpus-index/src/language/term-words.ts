/**
 * Words that the field makes its terms of, in both languages: which Persian word of a term renders which English one. The
 * table makes no term and no equivalent of its own; it only says which of the terms that the papers themselves print belong
 * together. One row a word of a concept: Persian words | English words. Compiled for this project from the general vocabulary
 * of teaching in political science (index terms of textbooks such as Griffiths, International Relations: The Key Concepts, and
 * Heywood, Global Politics, with their usual Persian renderings), not from any corpus. A `*` marks the rows whose words are
 * names of concepts by themselves and heads of longer ones, a `+` those that are only heads of longer ones (قدرت نرم, soft power).
 */
const ROWS = `
*موازنه توازن تعادل|balance balancing equilibrium
*موازنه‌سازی موازنه‌گرایی توازن‌سازی موازنه‌جویی|balancing counterbalancing
+قدرت قوا توان|power
تهدید|threat
منافع منفعت|interest
نرم|soft
سخت|hard
هوشمند|smart
*اتحاد هم‌پیمانی|alliance
متحد هم‌پیمان|ally
*ائتلاف|coalition
اتحادیه|union
*صف‌بندی هم‌راستایی همسویی همراستایی|alignment
پیمان معاهده|pact treaty
*دنباله‌روی|bandwagoning
احاله|passing
مسئولیت|responsibility buck
*هژمونی|hegemony
+سلطه|domination dominance
هژمونیک|hegemonic
*بازدارندگی|deterrence
گسترده گسترش‌یافته|extended
امنیت|security
امنیتی|security
ناامنی|insecurity
+معمای معما تنگنای|dilemma
*امنیتی‌سازی امنیتی‌کردن|securitization securitisation
مجموعه مجتمع|complex
منطقه منطقه‌ای|region regional
*منطقه‌گرایی|regionalism regionalization
میان‌منطقه‌ای بین‌منطقه‌ای|interregional
نوین جدید نو|new
*همگرایی|integration convergence
*واگرایی|divergence disintegration
یکپارچگی|integrity integration
همکاری|cooperation collaboration
+مشارکت شراکت|partnership participation
مشارکتی|partnership participatory
راهبردی استراتژیک|strategic
راهبرد استراتژی|strategy
جامع فراگیر|comprehensive
+دیپلماسی|diplomacy
عمومی|public
آب آبی|water
فرهنگی|cultural
فرهنگ|culture
سیاست|policy politics
تهاجمی|offensive aggressive
تدافعی|defensive
تجاوز|aggression
میانی متوسط میانه|middle
نوظهور|emerging rising
ابرقدرت|superpower
تک‌قطبی|unipolar unipolarity
دوقطبی|bipolar bipolarity
چندقطبی|multipolar multipolarity
*یکجانبه‌گرایی یک‌جانبه‌گرایی|unilateralism
*چندجانبه‌گرایی|multilateralism
متقابل|mutual reciprocal
+وابستگی|dependence dependency
پیچیده|complex
نامتقارن|asymmetric asymmetrical
*آنارشی هرج‌ومرج|anarchy
*خودیاری|self-help
بقا|survival
نظام سیستم|system
نظم|order
روابط رابطه|relation relationship
ساختار|structure
ساختاری|structural
*ساختارگرایی|structuralism
کارگزار کارگزاری|agent agency
*واقع‌گرایی رئالیسم|realism
*نوواقع‌گرایی نواقع‌گرایی نئورئالیسم|neorealism neo-realism neorealist
نوواقع‌گرایانه نوواقع‌گرا|neorealist
نوکلاسیک نئوکلاسیک|neoclassical
*نولیبرالیسم نئولیبرالیسم|neoliberalism
*نهادگرایی|institutionalism
*سازه‌انگاری|constructivism
*جهانی‌شدن جهانی‌سازی|globalization globalisation
نهادی|institutional
نهاد|institution
هنجار|norm
هنجاری|normative
هویت|identity
گفتمان|discourse
ارزش|value
انگاره ایده|idea
نقش|role
برداشت ادراک|perception
*سوءبرداشت|misperception
+تصویر|image
سطح|level
تحلیل|analysis
سوم|third
نظریه|theory
مکتب|school
تصمیم‌گیری|decision-making
عقلانی|rational
عقلانیت|rationality
انتخاب|choice
بازی|game
کنشگر بازیگر|actor
فراملی|transnational
+حاکمیت|sovereignty
سرزمینی|territorial
خودمختاری|autonomy
مداخله|intervention
حمایت|protection
تعهد|commitment alignment
عدم|non
*بی‌طرفی|neutrality
نفی|rejection negation
بیگانگان|foreign
نیابتی|proxy
ترکیبی هیبریدی|hybrid
شناختی|cognitive
منازعه تعارض کشمکش|conflict
میانجی‌گری|mediation
+مهار بازداشتن|containment
نفوذ|influence
فشار|pressure
حداکثری|maximum
اجبار|coercion compellence
قهری اجبارآمیز|coercive
*وادارندگی وادارسازی|compellence
رقابت|competition rivalry
جذابیت|attraction
برند برندسازی|brand branding
نگاه|look
شرق|east eastward
چرخش|pivot
گرایش جهت‌گیری|orientation tendency
*اوراسیاگرایی|eurasianism
*ژئوپلیتیک ژئوپولیتیک|geopolitics
*ژئواکونومی ژئواکونومیک|geoeconomics geoeconomic
*هارتلند|heartland
مجاورت نزدیکی|proximity
جغرافیایی|geographical geographic
راهگذر دالان کریدور|corridor
حوضه|basin
فرامرزی|transboundary
*هیدروپلیتیک|hydropolitics hydropolitical
*هیدروهژمونی|hydro-hegemony hydrohegemony
کمیابی کمبود|scarcity
محیطی|environmental
نسبی|relative
مطلق|absolute
دستاورد|gain
جمعی|collective
کالای|good
+حکمرانی|governance
*اقتدارگرایی|authoritarianism
*پوپولیسم|populism
*ملی‌گرایی ناسیونالیسم|nationalism
مشروعیت|legitimacy
اقتدار|authority
هدف اهداف|goal aim intention
نیت|intention
انگیزه|motive incentive
کلی انباشته|aggregate
توانایی توانمندی|capability ability
وضع وضعیت|status condition
تجدیدنظرطلب|revisionist
*تجدیدنظرطلبی|revisionism
پرستیژ منزلت|prestige status
اعتبار|credibility reputation
اعتماد|trust confidence
بی‌اعتمادی|mistrust distrust
اعتمادسازی|confidence-building trust-building
سازگاری|compatibility adaptation
مکمل‌بودن|complementarity
محور|driven oriented axis
هدف‌محور|goal-driven goal-oriented
پیشران محرک|driver
آسیب‌پذیری|vulnerability
حساسیت|sensitivity
*تاب‌آوری|resilience
افراط‌گرایی|extremism
انسانی|human humanitarian
بشر|human
بشردوستانه|humanitarian
سایبری سایبر|cyber
خلع|disarmament
اشاعه|proliferation
مسابقه|race
ضربه|strike
پیش‌دستانه|preemptive
پیشگیرانه|preventive
انکار|denial
مجازات تنبیه|punishment
اطمینان‌بخشی|reassurance
تضمین|guarantee assurance
*مصون‌سازی|hedging
صبر|patience
عمق|depth
مقاومت|resistance
بین‌ذهنی|intersubjective
کنش|act action
گفتاری|speech
جامعه|society community
*جامعه‌پذیری|socialization socialisation
معرفتی|epistemic
شبکه شبکه‌ای|network networked
*کارکردگرایی|functionalism
*نوکارکردگرایی|neofunctionalism
*تسری سرریز|spillover
میان‌دولتی بین‌دولتی|intergovernmental
*فراملی‌گرایی فراملیت‌گرایی|supranationalism transnationalism
*صلح‌سازی|peacebuilding
صلح‌بانی|peacekeeping
دیجیتال|digital
پیرامون|periphery
*امپریالیسم|imperialism
*استعمار|colonialism
پسااستعماری|postcolonial
*پساساختارگرایی|poststructuralism
انتقادی|critical
سنتی|traditional
تمدن|civilization
برخورد|clash
دیگری|other
رهبری|leadership
ابهام|ambiguity
قطعیت|certainty uncertainty
زنجیره|chain
تأمین|supply
تجارت|trade
آزاد|free
بحران|crisis
مدیریت|management
تحریم|sanction
جنگ|war
سرد|cold
صلح|peace
بزرگ|great major
کوچک|small
خارجی|foreign
داخلی|domestic internal
ملی|national
جهانی|global world
بین‌الملل بین‌المللی|international
رویکرد رهیافت|approach
اقتصادی|economic
سیاسی|political
نظامی|military
انرژی|energy
دولت کشور|state
دوجانبه|bilateral
چندجانبه|multilateral
توسعه|development
پایدار|sustainable
هسته‌ای|nuclear
متعارف|conventional
`;

/** Words of terms in one language with the words of the other that render them, in display form. */
export interface TermWordRow {
  readonly fa: readonly string[];
  readonly en: readonly string[];
  /** Heads of longer names of concepts. */
  readonly isHead: boolean;
  /** Names of concepts by themselves. */
  readonly isConcept: boolean;
}

/** Rows of the table. What one word says in one language and two in the other (interdependence, وابستگی متقابل) stands with both. */
export const TERM_WORDS: readonly TermWordRow[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [fa = '', en = ''] = row.replace(/^[*+]/, '').split('|');
    return { isHead: /^[*+]/.test(row), isConcept: row.startsWith('*'), fa: fa.trim().split(/\s+/), en: en.trim().split(/\s+/) };
  });

/** Endings that make the name of a view or a movement in either language. */
/** Endings of the adjectives of views («بین‌الملل‌گرا», internationalist), and the nouns that they modify. */
export const VIEW_ADJECTIVES = {
  fa: ['گرایانه', 'گرا', 'محور', 'باور', 'انگار'],
  en: ['ist', 'istic', 'centric', 'oriented', 'based'],
} as const;
export const VIEW_HEADS = {
  fa: ['رویکرد', 'رهیافت', 'دیدگاه', 'نگرش', 'مکتب', 'گفتمان', 'نظریه'],
  en: ['approach', 'view', 'perspective', 'school', 'discourse', 'theory', 'outlook'],
} as const;

export const VIEW_ENDINGS = {
  fa: ['گرایی', 'باوری', 'محوری', 'انگاری', 'خواهی', 'طلبی', 'یسم', 'ایسم'],
  en: ['ism', 'ization', 'isation', 'ality', 'ivity'],
} as const;
