/** What the reader does with LaTeX's commands and environments. Commands that are not named here leave the text of their arguments. */

/** Commands whose arguments are no text, with the number of braced arguments that go with them. */
export const SILENT_COMMANDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    documentclass: 1,
    usepackage: 1,
    RequirePackage: 1,
    input: 1,
    include: 1,
    includeonly: 1,
    bibliography: 1,
    bibliographystyle: 1,
    addbibresource: 1,
    printbibliography: 0,
    label: 1,
    ref: 1,
    pageref: 1,
    eqref: 1,
    autoref: 1,
    cref: 1,
    Cref: 1,
    vspace: 1,
    vskip: 0,
    includegraphics: 1,
    graphicspath: 1,
    setlength: 2,
    addtolength: 2,
    setcounter: 2,
    addtocounter: 2,
    stepcounter: 1,
    color: 1,
    definecolor: 3,
    pagestyle: 1,
    thispagestyle: 1,
    pagenumbering: 1,
    hyphenation: 1,
    index: 1,
    settextfont: 1,
    setlatintextfont: 1,
    setdigitfont: 1,
    setmathdigitfont: 1,
    defpersianfont: 2,
    deflatinfont: 2,
    setmainfont: 1,
    newfontfamily: 2,
    fontsize: 2,
    linespread: 1,
    newtheorem: 2,
    geometry: 1,
    hypersetup: 1,
    addcontentsline: 3,
    markboth: 2,
    markright: 1,
    titleformat: 5,
    titlespacing: 4,
    phantom: 1,
    hphantom: 1,
    vphantom: 1,
    rule: 2,
    raisebox: 1,
    captionsetup: 1,
    cmidrule: 1,
    cline: 1,
    rowcolor: 1,
    columncolor: 1,
    cellcolor: 1,
    selectlanguage: 1,
    setotherlanguage: 1,
    setdefaultlanguage: 1,
    DeclareMathOperator: 2,
    nocite: 1,
    fancyhead: 1,
    fancyfoot: 1,
    lhead: 1,
    rhead: 1,
    chead: 1,
    lfoot: 1,
    rfoot: 1,
    cfoot: 1,
    hspace: 1,
    textcolor: 1,
    href: 1,
    foreignlanguage: 1,
    parbox: 1,
    resizebox: 2,
    scalebox: 1,
    colorbox: 1,
    adjustbox: 1,
    makebox: 0,
    renewcommand: 2,
    newcommand: 2,
    providecommand: 2,
    newenvironment: 3,
    renewenvironment: 3,
    ifpdf: 0,
    multirow: 2,
    email: 0,
  }),
);

/** Heading levels, counted from 1 in an article; books have chapters above them. */
export const HEADING_COMMANDS: ReadonlyMap<string, number> = new Map(
  Object.entries({ part: 0, chapter: 0, section: 1, subsection: 2, subsubsection: 3, paragraph: 4, subparagraph: 5 }),
);

/** Commands whose argument is a field of the paper's metadata. */
export const METADATA_COMMANDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title: 'title',
    author: 'author',
    date: 'date',
    keywords: 'keywords',
    keyword: 'keywords',
    Keywords: 'keywords',
    latintitle: 'title',
    persiantitle: 'title',
    latinauthor: 'author',
    subtitle: 'subtitle',
    journal: 'journal',
    doi: 'doi',
    affiliation: 'affiliation',
    institute: 'affiliation',
    abstract: 'abstract',
  }),
);

/** Environments whose whole text is a field of the paper's metadata. */
export const METADATA_ENVIRONMENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({ abstract: 'abstract', keywords: 'keywords', keyword: 'keywords', latinabstract: 'abstract', IEEEkeywords: 'keywords' }),
);

export const FOOTNOTE_COMMANDS = new Set([
  'footnote',
  'LTRfootnote',
  'RTLfootnote',
  'footnotetext',
  'LTRfootnotetext',
  'RTLfootnotetext',
  'endnote',
  'thanks',
]);

/** Citation commands of LaTeX, natbib and biblatex: the family is open, its names all hold "cite". */
export const CITE_COMMAND = /^(?:[A-Za-z]{0,12})[cC]ite[a-zA-Z]{0,14}$/u;
export const NOT_A_CITATION = new Set(['nocite', 'citestyle', 'citeindex', 'citereset', 'citesetup']);

export const TABLE_ENVIRONMENTS = new Set('tabular tabular* tabularx tabulary longtable tabu longtabu xltabular supertabular'.split(' '));
export const QUOTATION_ENVIRONMENTS = new Set('quote quotation verse displayquote'.split(' '));
export const LIST_ENVIRONMENTS = new Set('itemize enumerate description compactitem compactenum inparaenum'.split(' '));
/** Environments without text of the paper. */
export const SKIPPED_ENVIRONMENTS = new Set(
  'comment tikzpicture pspicture filecontents filecontents* lstlisting minted algorithmic picture'.split(' '),
);
export const VERBATIM_ENVIRONMENTS = new Set('verbatim verbatim* Verbatim'.split(' '));
