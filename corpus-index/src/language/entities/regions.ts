/** Parts of the world of the field at large: id | kind | Persian | English. Written for Dabir from general knowledge; Persian forms as in the press and textbooks. */
export const REGIONS = `
EUROPE|region|اروپا|europe
ASIA|region|آسیا|asia
AFRICA|region|آفریقا,افریقا|africa
MIDEAST|region|خاورمیانه,غرب آسیا,آسیای غربی|middle east,west asia
CENTRALASIA|region|آسیای مرکزی,آسیای میانه|central asia
CAUCASUS|region|قفقاز,قفقاز جنوبی|caucasus,south caucasus
EURASIA|region|اوراسیا|eurasia
LATINAMERICA|region|آمریکای لاتین|latin america
BALKANS|region|بالکان|balkans
SCANDINAVIA|region|اسکاندیناوی|scandinavia
SOUTHASIA|region|جنوب آسیا,آسیای جنوبی|south asia
SOUTHEASTASIA|region|جنوب شرق آسیا,آسیای جنوب شرقی|southeast asia,south-east asia
EASTASIA|region|شرق آسیا,آسیای شرقی|east asia
NORTHEASTASIA|region|شمال شرق آسیا|northeast asia
INDOPACIFIC|region|هند و پاسیفیک,ایندوپاسیفیک|indo-pacific
ASIAPACIFIC|region|آسیا پاسیفیک,آسیا و اقیانوسیه|asia-pacific
NORTHAFRICA|region|شمال آفریقا|north africa
WESTAFRICA|region|غرب آفریقا|west africa
EASTAFRICA|region|شرق آفریقا|east africa
SUBSAHARAN|region|جنوب صحرای آفریقا|sub-saharan africa
EASTEUROPE|region|اروپای شرقی|eastern europe
WESTEUROPE|region|اروپای غربی|western europe
CENTRALEUROPE|region|اروپای مرکزی|central europe
NORTHAMERICA|region|آمریکای شمالی|north america
SOUTHAMERICA|region|آمریکای جنوبی|south america
CENTRALAMERICA|region|آمریکای مرکزی|central america
OCEANIA|region|اقیانوسیه|oceania
ARABWORLD|region|جهان عرب|arab world
ISLAMICWORLD|region|جهان اسلام|islamic world,muslim world
GLOBALSOUTH|region|جنوب جهانی|global south
`;
