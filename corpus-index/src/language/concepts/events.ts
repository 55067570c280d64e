/**
 * Further verbs of events that are told by their dates, under the concepts of the other tables: `concept | fa, fa | en, en`. Words that an
 * earlier table has keep their place there. Compiled for Dabir from the general usage of the field in both languages.
 */
export const EVENTS = `
sign|منعقد,انعقاد,پاراف|initialled
begin|درگرفت,درگرفتن,درگیر شد,شعله‌ور,شعله ور|broke out,break out,breaks out,outbreak,erupt,eruption
join|به عضویت درآمد,عضویت یافت,به عضویت پذیرفته,ملحق|accede,accession,admitted to,became a member,become a member
enter-force|لازم‌الاجرا,لازم الاجرا,به اجرا درآمد,به اجرا گذاشته,قابل اجرا شد|entered into force,entry into force,enter into force,came into force,took effect,take effect
lift|فسخ,الغا,ملغی|abrogate,abrogation,repeal,revoke,annul
death|درگذشتن,وفات,وفات یافت,فوت کرد|die,died,dies,passed away
dissolve|منحل,انحلال|disband,dissolution
publish|منتشر,انتشار,به چاپ رسید,چاپ شد|publish,publication,appear in print
appoint|منصوب,انتصاب,گمارده|appoint,appointment
resign|استعفا,کناره گیری کرد|resign,resignation
overthrow|سرنگون,سرنگونی,برانداخت|overthrow,topple,depose
annex|ضمیمه کرد,به خاک خود افزود|annex,annexation
recognise|به رسمیت شناخت,شناسایی کرد|recognise,recognize,recognition
nationalise|ملی شد,ملی کرد,ملی شدن,ملی کردن|nationalise,nationalize,nationalisation,nationalization
launch|به فضا پرتاب,پرتاب کرد|launch into orbit
`;
