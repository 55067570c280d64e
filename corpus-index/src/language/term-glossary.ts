/**
 * Established terms of international relations in both languages: Persian renderings | English terms, the usual one first. Only
 * for terms that a paper uses without printing their equivalent; what papers print themselves goes before it. Own compilation
 * from the glossaries and indexes of textbooks in use in both languages (Baylis, Smith & Owens, The Globalization of World Politics;
 * Dougherty & Pfaltzgraff, Contending Theories of International Relations; Griffiths, Key Concepts; Moshirzadeh, تحول در نظریه‌های روابط
 * بین‌الملل; Ghavam, روابط بین‌الملل: نظریه‌ها و رویکردها), not from any corpus.
 */
const ROWS = `
موازنه قدرت، موازنه قوا، توازن قوا، توازن قدرت | balance of power
موازنه تهدید، توازن تهدید | balance of threat
موازنه منافع، توازن منافع | balance of interests
موازنه نرم، موازنه‌سازی نرم، موازنه‌گرایی نرم | soft balancing
موازنه سخت، موازنه‌سازی سخت | hard balancing
موازنه درونی، موازنه داخلی | internal balancing
موازنه بیرونی، موازنه خارجی | external balancing
موازنه فراساحلی، موازنه دور از ساحل | offshore balancing
موازنه وحشت | balance of terror
موازنه‌سازی، موازنه‌گرایی، توازن‌سازی | balancing
دنباله‌روی | bandwagoning
احاله مسئولیت | buck-passing
مصون‌سازی راهبردی، پوشش خطر راهبردی | strategic hedging
مصون‌سازی، پوشش خطر | hedging
اتحاد | alliance
ائتلاف | coalition
صف‌بندی | alignment
عدم تعهد | non-alignment
بی‌طرفی | neutrality
بی‌طرفی مثبت | positive neutrality
مشارکت راهبردی، مشارکت استراتژیک، شراکت راهبردی | strategic partnership
اتحاد راهبردی، اتحاد استراتژیک | strategic alliance
پیمان دفاعی | defence pact
دفاع جمعی | collective defence
امنیت جمعی | collective security
امنیت مشترک | common security
امنیت مبتنی بر همکاری | cooperative security
امنیت انسانی | human security
امنیت ملی | national security
امنیت منطقه‌ای | regional security
امنیت انرژی | energy security
امنیت غذایی | food security
امنیت سایبری | cyber security
امنیت زیست‌محیطی | environmental security
امنیت هستی‌شناختی | ontological security
معمای امنیت، معضل امنیت، تنگنای امنیتی | security dilemma
مجموعه امنیتی منطقه‌ای | regional security complex
مجموعه امنیتی | security complex
اجتماع امنیتی، جامعه امنیتی | security community
امنیتی‌سازی، امنیتی‌کردن، امنیتی‌شدن | securitization
غیرامنیتی‌سازی | desecuritization
بازدارندگی | deterrence
بازدارندگی گسترش‌یافته، بازدارندگی گسترده | extended deterrence
بازدارندگی هسته‌ای | nuclear deterrence
بازدارندگی متعارف | conventional deterrence
بازدارندگی از راه انکار | deterrence by denial
بازدارندگی از راه مجازات، بازدارندگی از راه تنبیه | deterrence by punishment
وادارندگی، وادارسازی | compellence
دیپلماسی اجبارآمیز، دیپلماسی قهری | coercive diplomacy
مهار، سد نفوذ | containment
تنش‌زدایی | detente
بازی دوسطحی، بازی دوسطحه | two-level game
بازی جوجه | chicken game
معمای زندانی | prisoner's dilemma
ضربه نخست، ضربه اول | first strike
ضربه دوم | second strike
نابودی حتمی متقابل | mutual assured destruction
مسابقه تسلیحاتی | arms race
خلع سلاح | disarmament
کنترل تسلیحات | arms control
منع اشاعه، عدم اشاعه | non-proliferation
اشاعه هسته‌ای | nuclear proliferation
هژمونی | hegemony
ثبات هژمونیک | hegemonic stability
هژمونی منطقه‌ای | regional hegemony
ضدهژمونی | counter-hegemony
هیدروهژمونی | hydro-hegemony
هیدروپلیتیک | hydropolitics
دیپلماسی آب | water diplomacy
آب مجازی | virtual water
انتقال قدرت | power transition
چرخه قدرت | power cycle
گذار قدرت | power transition
قدرت نرم | soft power
قدرت سخت | hard power
قدرت هوشمند | smart power
قدرت تیز | sharp power
قدرت هنجاری | normative power
قدرت ساختاری | structural power
قدرت تهاجمی | offensive power
قدرت نسبی | relative power
قدرت ملی | national power
قدرت منطقه‌ای | regional power
قدرت بزرگ | great power
قدرت‌های بزرگ | great powers
قدرت میانی، قدرت متوسط | middle power
قدرت نوظهور | emerging power
ابرقدرت | superpower
دولت کوچک | small state
دولت ضعیف | weak state
دولت شکست‌خورده، دولت ورشکسته، دولت ناکام | failed state
دولت سرکش، دولت یاغی | rogue state
دولت تجدیدنظرطلب | revisionist state
دولت حافظ وضع موجود | status quo state
تجدیدنظرطلبی | revisionism
وضع موجود | status quo
تک‌قطبی | unipolarity
دوقطبی | bipolarity
چندقطبی | multipolarity
نظام تک‌قطبی | unipolar system
نظام دوقطبی | bipolar system
نظام چندقطبی | multipolar system
نظام بین‌الملل | international system
نظم بین‌المللی، نظم بین‌الملل | international order
نظم جهانی | world order
نظم لیبرال | liberal order
نظم منطقه‌ای | regional order
جامعه بین‌الملل، جامعه بین‌المللی | international society
جامعه جهانی | world society
آنارشی | anarchy
سلسله‌مراتب | hierarchy
خودیاری | self-help
بقا | survival
دستاورد نسبی، دستاوردهای نسبی | relative gains
دستاورد مطلق، دستاوردهای مطلق | absolute gains
تصویر اول، تصویر نخست | first image
تصویر دوم | second image
تصویر سوم | third image
سطح تحلیل | level of analysis
سطوح تحلیل | levels of analysis
ساختار و کارگزار، ساختار کارگزار | structure and agency
کارگزاری | agency
واقع‌گرایی | realism
واقع‌گرایی کلاسیک | classical realism
واقع‌گرایی ساختاری | structural realism
واقع‌گرایی نوکلاسیک، واقع‌گرایی نئوکلاسیک | neoclassical realism
واقع‌گرایی تهاجمی | offensive realism
واقع‌گرایی تدافعی | defensive realism
نوواقع‌گرایی، نواقع‌گرایی، نئورئالیسم | neorealism
رئالیسم تهاجمی | offensive realism
رئالیسم تدافعی | defensive realism
لیبرالیسم | liberalism
آرمان‌گرایی، ایدئالیسم | idealism
نولیبرالیسم، نئولیبرالیسم | neoliberalism
نهادگرایی نولیبرال، نهادگرایی نئولیبرال | neoliberal institutionalism
نهادگرایی لیبرال | liberal institutionalism
نهادگرایی | institutionalism
صلح دموکراتیک | democratic peace
سازه‌انگاری، برسازی، تکوین‌گرایی | constructivism
مکتب انگلیسی | English School
مکتب کپنهاگ | Copenhagen School
نظریه انتقادی | critical theory
مطالعات امنیتی انتقادی | critical security studies
پساساختارگرایی | poststructuralism
پسااستعمارگرایی | postcolonialism
ساختارگرایی | structuralism
نظام جهانی | world-system
مرکز و پیرامون، مرکز پیرامون | core and periphery
نیمه‌پیرامون | semi-periphery
وابستگی | dependency
وابستگی متقابل | interdependence
وابستگی متقابل پیچیده | complex interdependence
وابستگی متقابل نامتقارن | asymmetric interdependence
حساسیت | sensitivity
آسیب‌پذیری | vulnerability
رژیم بین‌المللی | international regime
رژیم‌های بین‌المللی | international regimes
هنجار | norm
هنجارها | norms
کارآفرین هنجاری، کارآفرینان هنجاری | norm entrepreneur
منطق تناسب | logic of appropriateness
منطق پیامد | logic of consequences
جامعه معرفتی، اجتماع معرفتی | epistemic community
هویت | identity
هویت جمعی | collective identity
هویت دولت | state identity
دیگری‌سازی | othering
گفتمان | discourse
کنش گفتاری | speech act
کنش‌های گفتاری | speech acts
نقش ملی | national role
برداشت از نقش ملی | national role conception
سوءبرداشت، سوءادراک | misperception
برداشت | perception
عقلانیت محدود | bounded rationality
انتخاب عقلانی، گزینش عقلانی | rational choice
گروه‌اندیشی | groupthink
هزینه مخاطب | audience cost
اعتبار | credibility
شهرت | reputation
منزلت | status
پرستیژ | prestige
منافع ملی، منفعت ملی | national interest
سیاست خارجی | foreign policy
سیاست اعلی | high politics
سیاست ادنی | low politics
سیاست قدرت | power politics
سیاست همسایگی | neighbourhood policy
نگاه به شرق | Look East
چرخش به شرق | pivot to the East
اوراسیاگرایی | Eurasianism
نواوراسیاگرایی | neo-Eurasianism
آتلانتیک‌گرایی، آتلانتیسم | Atlanticism
هارتلند | heartland
ریملند | rimland
ژئوپلیتیک | geopolitics
ژئوپلیتیک انتقادی | critical geopolitics
ژئواکونومی | geoeconomics
ژئواستراتژی | geostrategy
مجاورت جغرافیایی | geographical proximity
عمق راهبردی، عمق استراتژیک | strategic depth
خودمختاری راهبردی، خودمختاری استراتژیک، استقلال راهبردی | strategic autonomy
فرهنگ راهبردی، فرهنگ استراتژیک | strategic culture
صبر راهبردی | strategic patience
ثبات راهبردی | strategic stability
ابهام راهبردی | strategic ambiguity
رقابت راهبردی | strategic competition
حوزه نفوذ | sphere of influence
دولت حائل | buffer state
خلأ قدرت | power vacuum
منطقه‌گرایی | regionalism
منطقه‌گرایی نوین، منطقه‌گرایی نو، منطقه‌گرایی جدید | new regionalism
منطقه‌گرایی باز | open regionalism
منطقه‌ای‌شدن | regionalization
میان‌منطقه‌گرایی، بین‌منطقه‌گرایی | interregionalism
همگرایی | integration
همگرایی منطقه‌ای | regional integration
همگرایی اقتصادی | economic integration
واگرایی | divergence
کارکردگرایی | functionalism
نوکارکردگرایی | neofunctionalism
تسری، سرریز | spillover
بین‌حکومت‌گرایی، میان‌حکومت‌گرایی، بین‌دولت‌گرایی | intergovernmentalism
فراملی‌گرایی | transnationalism
فدرالیسم | federalism
چندجانبه‌گرایی | multilateralism
چندجانبه‌گرایی محدود | minilateralism
یک‌جانبه‌گرایی، یکجانبه‌گرایی | unilateralism
دوجانبه‌گرایی | bilateralism
جهانی‌شدن | globalization
جهانی‌سازی | globalization
حکمرانی جهانی | global governance
حاکمیت | sovereignty
عدم مداخله | non-intervention
مداخله بشردوستانه | humanitarian intervention
مسئولیت حمایت | responsibility to protect
حق تعیین سرنوشت | self-determination
یکپارچگی سرزمینی، تمامیت ارضی | territorial integrity
جنگ سرد | Cold War
جنگ نیابتی | proxy war
جنگ ترکیبی، جنگ هیبریدی | hybrid war
جنگ شناختی | cognitive warfare
جنگ نامتقارن | asymmetric warfare
جنگ پیش‌دستانه | preemptive war
جنگ پیشگیرانه | preventive war
جنگ عادلانه | just war
منطقه خاکستری | grey zone
محور مقاومت | axis of resistance
صلح‌سازی | peacebuilding
صلح‌بانی | peacekeeping
صلح مثبت | positive peace
صلح منفی | negative peace
حل منازعه، حل‌وفصل منازعه | conflict resolution
مدیریت بحران | crisis management
میانجی‌گری | mediation
مساعی جمیله | good offices
اعتمادسازی | confidence-building
دیپلماسی عمومی | public diplomacy
دیپلماسی فرهنگی | cultural diplomacy
دیپلماسی اقتصادی | economic diplomacy
دیپلماسی انرژی | energy diplomacy
دیپلماسی علمی | science diplomacy
دیپلماسی ورزشی | sports diplomacy
دیپلماسی دیجیتال | digital diplomacy
دیپلماسی پارلمانی | parliamentary diplomacy
دیپلماسی رسانه‌ای | media diplomacy
دیپلماسی دفاعی | defence diplomacy
دیپلماسی واکسن | vaccine diplomacy
دیپلماسی تله بدهی | debt-trap diplomacy
پارادیپلماسی، پیرادیپلماسی | paradiplomacy
دیپلماسی مسیر دو، دیپلماسی خط دو | track-two diplomacy
برندسازی ملی، برندسازی ملت | nation branding
امپریالیسم فرهنگی | cultural imperialism
امپریالیسم | imperialism
استعمار نو، نواستعمار | neocolonialism
تحریم اقتصادی | economic sanction
تحریم‌های اقتصادی | economic sanctions
تحریم‌های هوشمند، تحریم‌های هدفمند | smart sanctions
تحریم‌های ثانویه | secondary sanctions
اقتصاد سیاسی بین‌الملل | international political economy
سوداگرایی، مرکانتیلیسم | mercantilism
دولت رانتیر، دولت رانتی | rentier state
دولت توسعه‌گرا | developmental state
زنجیره تأمین | supply chain
کالای عمومی | public good
کالاهای عمومی | public goods
سواری مجانی | free riding
تقسیم بار | burden sharing
تقسیم منافع | benefit sharing
توسعه پایدار | sustainable development
تاب‌آوری | resilience
ملی‌گرایی، ناسیونالیسم | nationalism
پوپولیسم، عوام‌گرایی | populism
اقتدارگرایی | authoritarianism
دموکراتیزاسیون، دموکراسی‌سازی | democratization
جامعه مدنی | civil society
افکار عمومی | public opinion
مشروعیت | legitimacy
برخورد تمدن‌ها | clash of civilizations
گفت‌وگوی تمدن‌ها | dialogue among civilizations
پایان تاریخ | end of history
`;

/** A concept with its usual names, in display form, the most usual first. */
export interface GlossaryRow {
  readonly fa: readonly string[];
  readonly en: readonly string[];
}

export const TERM_GLOSSARY: readonly GlossaryRow[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [fa = '', en = ''] = row.split('|');
    return { fa: fa.split('،').map((form) => form.trim()), en: en.split(',').map((form) => form.trim()) };
  });
