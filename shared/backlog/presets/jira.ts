import { columnsOf, type Preset, type PresetColumn } from './preset';

const columns = columnsOf(`
  summary > title
  zusammenfassung > title
  resume > title
  resumen > title
  resumo > title
  issue key > sourceKey
  vorgangsschlussel > sourceKey
  cle de ticket > sourceKey
  clave de incidencia > sourceKey
  chave da item > sourceKey
  key > sourceKey
  issue id
  vorgangs id
  id de ticket
  id de la incidencia
  id da item
  issue type > kindOfWork
  vorgangstyp > kindOfWork
  type de ticket > kindOfWork
  tipo de incidencia > kindOfWork
  tipo de item > kindOfWork
  status > status
  status category
  parent summary > programme
  project name > programme
  projektname > programme
  nom du projet > programme
  nombre del proyecto > programme
  nome do projeto > programme
  team > team
  project key
  projektschlussel
  cle de projet
  clave del proyecto
  chave do projeto
  project type
  project lead
  project lead id
  project description
  priority > priority
  assignee > itOwner
  zugewiesene person > itOwner
  personne assignee > itOwner
  reporter > businessOwner
  autor > businessOwner
  rapporteur > businessOwner
  description > description
  labels > tags
  parent key > parent
  parent > parent
  ubergeordnet > parent
  principal > parent
  informador > businessOwner
  relator > businessOwner
  persona asignada > itOwner
  parent id
  epic link > parent
  created
  updated
  resolved
  remaining estimate
  time spent
  work ratio
  environment
  comment
  sprint
  fix versions
  fix version s
  affects versions
  affects version s
  component s
  components
  votes
  resolution
`);

/** Jira's issue navigator, all fields or some. */
export const jira: Preset = {
  id: 'jira',
  name: 'Jira',
  linkKey: ['issue id', 'vorgangs id', 'id de ticket', 'id de la incidencia', 'id da item'],
  marks: [
    // What a server's list calls plainly "Key".
    [
      'issue key',
      'key',
      'issue id',
      'vorgangsschlussel',
      'cle de ticket',
      'clave de incidencia',
      'chave da item',
    ],
    ['summary', 'zusammenfassung', 'resume', 'resumen', 'resumo'],
    [
      'issue type',
      'project key',
      'status category',
      'vorgangstyp',
      'projektschlussel',
      'type de ticket',
      'cle de projet',
      'tipo de incidencia',
      'clave del proyecto',
      'tipo de item',
      'chave do projeto',
    ],
  ],
  columns: (words) => [
    ...columns,
    // Both ends of one pair: what is planned from a target start on ends at the target, not when an issue is due.
    ...(words.has('target start') && !words.has('start date')
      ? ['target end', 'due date']
      : ['due date', 'target end']
    ).map((match): PresetColumn => ({ match, field: 'end' })),
    { match: 'start date', field: 'start' },
    { match: 'target start', field: 'start' },
    // The short name of an epic stands in its own row alone where others name it by its key.
    { match: 'epic name', field: words.has('epic link') || words.has('parent') ? null : 'programme' },
    // Seconds of work, whatever the screen shows.
    {
      match: /^(?:original estimate|ursprungliche schatzung|estimation originale)$/,
      field: 'effortDays',
      set: { unit: 'seconds' },
    },
    {
      match:
        /^(?:inward issue link|eingehende vorgangsverknupfung|lien de ticket entrant|enlace de incidencia entrante) blocks$/,
      field: 'needs',
    },
    {
      match:
        /^(?:outward issue link|ausgehende vorgangsverknupfung|lien de ticket sortant|enlace de incidencia saliente) blocks$/,
      field: 'blocks',
    },
  ],
};
