import { describe, expect, it } from '@jest/globals';
import { checkPeopleFile } from '../../src/documents/people-file.js';
import { readAgreement, readPeople, readText } from './reading.js';

describe('docs/agreement-file.md', () => {
  const [agreement, people] = [...readText('docs/agreement-file.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ([, yaml]) => yaml ?? '',
  );

  it('shows an agreement that can be loaded', () => {
    expect(readAgreement(agreement ?? '').activities.map(({ id }) => id)).toEqual(['familieaften']);
  });

  it('shows a people file that fits it', () => {
    const file = readPeople(people ?? '');
    expect(file.people.people).toHaveLength(2);
    expect(checkPeopleFile(file.people, readAgreement(agreement ?? ''))).toEqual([]);
  });
});
