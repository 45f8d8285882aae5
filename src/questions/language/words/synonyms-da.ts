import { actingSynonyms } from './synonyms-acting-da.js';
import { agreementSynonyms } from './synonyms-agreement-da.js';
import { doingSynonyms } from './synonyms-doing-da.js';
import { familySynonyms } from './synonyms-family-da.js';
import { handlingSynonyms } from './synonyms-handling-da.js';
import { healthSynonyms } from './synonyms-health-da.js';
import { housingSynonyms } from './synonyms-housing-da.js';
import { learningSynonyms } from './synonyms-learning-da.js';
import { leisureSynonyms } from './synonyms-leisure-da.js';
import { lifeSynonyms } from './synonyms-life-da.js';
import { moneySynonyms } from './synonyms-money-da.js';
import { officeSynonyms } from './synonyms-office-da.js';
import { peopleSynonyms } from './synonyms-people-da.js';
import { schoolSynonyms } from './synonyms-school-da.js';
import { spokenSynonyms } from './synonyms-spoken-da.js';
import { workSynonyms } from './synonyms-work-da.js';

/**
 * Groups of Danish words that can stand for one another in a question about a fact without changing the answer. In each, separated
 * by commas, first the word that agreements mostly use; only single words. Words whose facts differ share no group, however near they
 * are: "leder" and "koordinator", "trygge" and "utrygge". A word may stand in several groups, which does not join them.
 */
export const synonyms: readonly string[] = [
  ...peopleSynonyms,
  ...learningSynonyms,
  ...lifeSynonyms,
  ...moneySynonyms,
  ...agreementSynonyms,
  ...doingSynonyms,
  ...familySynonyms,
  ...healthSynonyms,
  ...schoolSynonyms,
  ...workSynonyms,
  ...leisureSynonyms,
  ...housingSynonyms,
  ...officeSynonyms,
  ...actingSynonyms,
  ...handlingSynonyms,
  ...spokenSynonyms,
];
