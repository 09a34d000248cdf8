import { columnsOf, type Preset, type PresetColumn } from './preset';

const columns = columnsOf(`
  unique id > sourceKey
  eindeutige nr > sourceKey
  id > sourceKey
  nr > sourceKey
  n > sourceKey
  actif
  aktiv
  activo
  activa
  ativo
  name > title
  task name > title
  vorgangsname > title
  nom de la tache > title
  nombre de tarea > title
  nome da tarefa > title
  start > start
  anfang > start
  debut > start
  comienzo > start
  inicio > start
  finish > end
  fertig stellen > end
  ende > end
  fin > end
  termino > end
  predecessors > needs
  vorganger > needs
  predecesseurs > needs
  predecesoras > needs
  predecessoras > needs
  successors
  outline level > outlineLevel
  gliederungsebene > outlineLevel
  niveau hierarchique > outlineLevel
  nivel de esquema > outlineLevel
  nivel da estrutura de topicos > outlineLevel
  resource names > itOwner
  ressourcennamen > itOwner
  noms ressources > itOwner
  nombres de los recursos > itOwner
  nomes dos recursos > itOwner
  notes > description
  notizen > description
  notas > description
  cost > cost
  kosten > cost
  cout > cost
  costo > cost
  custo > cost
  actual cost > spent
  active
  task mode
  wbs
  % complete
  percent complete
`);

/** Days are of work, five a week. */
const length: PresetColumn = {
  match: /^(?:duration|dauer|duree|duracion|duracao)$/,
  field: 'length',
  set: { unit: 'workdays' },
};

/** Tasks of Microsoft Project by its export map. */
export const msProject: Preset = {
  id: 'msproject',
  name: 'Microsoft Project',
  marks: [
    [
      'outline level',
      'task mode',
      'wbs',
      'predecessors',
      'gliederungsebene',
      'vorganger',
      'niveau hierarchique',
      'predecesseurs',
      'nivel de esquema',
      'predecesoras',
      'nivel da estrutura de topicos',
      'predecessoras',
    ],
    [/^(?:duration|dauer|duree|duracion|duracao)$/],
    ['start', 'anfang', 'debut', 'comienzo', 'inicio'],
    ['finish', 'fertig stellen', 'ende', 'fin', 'termino'],
    ['name', 'task name', 'vorgangsname', 'nom de la tache', 'nombre de tarea', 'nome da tarefa'],
  ],
  columns: () => [...columns, length],
  // What a summary task costs and how long it takes is the sum of its tasks.
  table: { hierarchy: 'groups' },
  linkKey: ['id', 'nr', 'n'],
  leaveOut: ['active', 'aktiv', 'actif', 'activo', 'activa', 'ativo'].flatMap((column) =>
    ['No', 'Nein', 'Non', 'Não', 'False'].map((cell) => [column, cell] as const),
  ),
};
