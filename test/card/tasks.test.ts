import { describe, expect, it } from '@jest/globals';
import { tasksMessage } from '../../src/card/tasks.js';

const activities = (count: number, line: string) =>
  Array.from({ length: count }, (_, at) => ({ name: `Aktivitet ${at}`, lines: [line, `${line} to`] }));
const section = (title: string, tasks: ReturnType<typeof activities>) => ({
  title,
  who: 'Klubben',
  activities: tasks,
  lines: '1-9',
});

describe('the card of what somebody has promised', () => {
  it.each([1, 3, 8])('stays readable with many tasks in %i agreements, and counts what it leaves out', (agreements) => {
    const sections = Array.from({ length: agreements }, (_, at) =>
      section(`Aftale ${at}`, activities(40, 'Bidrager med oplæg')),
    );
    const { text } = tasksMessage({ sections, ended: [] }, 'da');
    expect(text.length).toBeLessThan(1_500 + agreements * 160);
    expect(text.match(/Desuden: Aktivitet \d+, .* mere\. Spørg/g)).toHaveLength(agreements);
    for (const { title } of sections) expect(text).toContain(title);
  });

  it('says something of an activity that is too long alone', () => {
    const { text } = tasksMessage({ sections: [section('Aftale', activities(1, 'x'.repeat(2_000)))], ended: [] }, 'da');
    expect(text).toContain('Aktivitet 0\nxxx');
    expect(text.split('\n')).toContain('…');
  });

  it('gives a long list what a short one does not need', () => {
    const sections = [
      section('Kort', activities(1, 'Bidrager')),
      section('Lang', activities(20, 'Bidrager med oplæg')),
    ];
    expect(tasksMessage({ sections, ended: [] }, 'da').text).not.toContain('Desuden');
  });

  it('leaves nothing out that there is room for', () => {
    const { text } = tasksMessage(
      { sections: [section('Aftale', activities(2, 'Bidrager'))], ended: ['Gammel'] },
      'da',
    );
    expect(text.split('\n')).toEqual([
      ...['Aftale', 'Klubben', 'Aktivitet 0', 'Bidrager', 'Bidrager to', 'Aktivitet 1', 'Bidrager', 'Bidrager to'],
      ...['Kilde: Aftale, linje 1-9', 'Udløbne aftaler er ikke med: Gammel.'],
    ]);
  });
});
