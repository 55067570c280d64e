export { citingSentences } from './cited-passages';
export { citationHover, type WorkContext, workDetails } from './citation-hover';
export { completeCitation } from './complete-citation';
export { citationAt } from './hover-citation';
export { type MeantWork, meantAt, placesOfWork } from './work-places';
