/** A file into the database: an agreement, an overview, or the people of an agreement. */
import { readAgreementFile } from '../documents/agreement-file.js';
import { FileRefused } from '../documents/file-refused.js';
import { checkPeopleFile } from '../documents/people-file.js';
import { agreementAsOf, type Doer, type Saved, saveAgreement, saveOverview } from '../store/agreements.js';
import type { Client } from '../store/db.js';
import { savePeople } from '../store/people.js';

export interface LoadResult {
  kind: 'agreement' | 'overview' | 'people';
  /** Id of the agreement or overview. */
  id: string;
  change: Saved['change'];
  /** Number of the agreement's version in force. */
  version?: number;
  people?: number;
}

/**
 * Loads a file, whole or not at all.
 * @throws FileRefused with line, reason and remedy of everything that is wrong
 */
export async function loadFile(
  client: Client,
  content: Buffer,
  fileName: string,
  by: Doer,
  at: Date,
): Promise<LoadResult> {
  const file = readAgreementFile(content, fileName);
  switch (file.kind) {
    case 'agreement': {
      const { id } = file.agreement;
      return { kind: 'agreement', id, ...(await saveAgreement(client, file.agreement, by, at)) };
    }
    case 'overview':
      return { kind: 'overview', id: file.overview.id, change: await saveOverview(client, file.overview, by, at) };
    case 'people': {
      const { people, locate } = file;
      const agreement = await agreementAsOf(client, people.agreement);
      if (agreement === null) throw notLoaded(fileName, people.agreement, locate(['agreement']));
      const problems = checkPeopleFile(people, agreement, locate);
      if (problems.length > 0) throw new FileRefused(fileName, problems);
      const change = await savePeople(client, people, by, at);
      return { kind: 'people', id: people.agreement, change, people: people.people.length };
    }
  }
}

function notLoaded(fileName: string, agreement: string, place: { line: number; column: number }): FileRefused {
  const reason = `the agreement "${agreement}" is not in the database`;
  return new FileRefused(fileName, [{ ...place, path: 'agreement', reason, remedy: 'Load the agreement first.' }]);
}
