// Files of a record system to import: the real ones beside the repository, when
// they are there, or a tiny Bundle made here. Owns which people a journey then
// looks for; their names are read from the files and stand nowhere else.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REAL = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const APPOINTMENT = 'hl7-r4-examples/Appointment-example.json';

/** `{files, client, therapist}`: paths to import, and the surnames of a client
 *  and of the practitioner with whom that client has an appointment. */
export function filesToImport(folder) {
  if (existsSync(join(REAL, APPOINTMENT))) return real();
  console.log('     ../shared/data is not there: a Bundle of three resources is imported instead');
  return made(folder);
}

function real() {
  const files = readdirSync(REAL, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(REAL, name)).map((file) => join(REAL, name, file)))
    .filter((file) => file.endsWith('.json'));
  const references = read(APPOINTMENT).participant.map(({ actor }) => actor?.reference ?? '');
  const surname = (type) => {
    const [, id] = references.find((reference) => reference.startsWith(`${type}/`)).split('/');
    return read(`hl7-r4-examples/${type}-${id}.json`).name[0].family;
  };
  return { files, client: surname('Patient'), therapist: surname('Practitioner') };
}

function read(path) {
  return JSON.parse(readFileSync(join(REAL, path), 'utf8'));
}

function made(folder) {
  const [client, therapist] = ['Duinroos', 'Meidoorn'];
  const status = 'accepted';
  const participant = ['Patient/e2e-1', 'Practitioner/e2e-1'].map((reference) => ({ actor: { reference }, status }));
  const entry = [
    { resourceType: 'Patient', id: 'e2e-1', name: [{ family: client, given: ['Pien'] }], birthDate: '1990-02-03' },
    { resourceType: 'Practitioner', id: 'e2e-1', active: true, name: [{ family: therapist, given: ['Koen'] }] },
    {
      resourceType: 'Appointment', id: 'e2e-1', status: 'booked', participant,
      start: '2024-05-06T09:00:00Z', end: '2024-05-06T10:00:00Z',
    },
  ].map((resource) => ({ resource }));
  const file = join(folder, 'e2e-bundle.json');
  writeFileSync(file, JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }));
  return { files: [file], client, therapist };
}
