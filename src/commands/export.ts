import { writeAgreementFile } from '../documents/write-agreement.js';
import { StartRefused } from '../errors.js';
import { agreementAsOf, currentOverviews } from '../store/agreements.js';
import { endOfDay } from './moment.js';
import { type Opened, withProgram } from './with-program.js';

/** `tovholder export ID`: the agreement file, in its one canonical form. */
export async function exportAgreement(id: string, { asOf }: { asOf?: string }): Promise<void> {
  await withProgram(async (program) => {
    const found = await find(program, id, asOf);
    if (!found) throw new StartRefused(`There is no agreement ${id}${asOf === undefined ? '' : ` as of ${asOf}`}.`);
    process.stdout.write(writeAgreementFile(found));
  });
}

async function find({ bot, config }: Opened, id: string, asOf: string | undefined) {
  const agreement = await agreementAsOf(bot.client, id, asOf === undefined ? undefined : endOfDay(asOf, config.zone));
  return agreement ?? (await currentOverviews(bot.client)).find((overview) => overview.id === id);
}
