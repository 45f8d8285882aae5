import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readAgreementFile } from '../../src/documents/agreement-file.js';
import { writeAgreementFile } from '../../src/documents/write-agreement.js';
import { hasShared } from './reading.js';

const folder = '../shared/agreements';
const shared = hasShared();

function readContent(file: string | Buffer) {
  const loaded = readAgreementFile(file, 'file.yaml');
  if (loaded.kind === 'people') throw new Error('Not an agreement or an overview.');
  return loaded.kind === 'agreement' ? loaded.agreement : loaded.overview;
}

(shared ? describe : describe.skip)('the reviewed files', () => {
  const files = shared ? readdirSync(folder) : ['none'];

  it('are three agreements and an overview', () => {
    const kinds = files.map((file) => readAgreementFile(readFileSync(`${folder}/${file}`), file).kind);
    expect(kinds.toSorted()).toEqual(['agreement', 'agreement', 'agreement', 'overview']);
  });

  it.each(files)('%s is written and read back unchanged', (file) => {
    const content = readContent(readFileSync(`${folder}/${file}`));
    const written = writeAgreementFile(content);
    expect(readContent(written)).toStrictEqual(content);
    expect(writeAgreementFile(readContent(written))).toBe(written);
  });
});
