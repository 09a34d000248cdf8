import { columnsOf, type Preset } from './preset';

const columns = columnsOf(`
  id > sourceKey
  work item type > kindOfWork
  title > title
  assigned to > itOwner
  state > status
  arbeitselementtyp > kindOfWork
  type d element de travail > kindOfWork
  tipo de elemento de trabajo > kindOfWork
  tipo de item de trabalho > kindOfWork
  titel > title
  titre > title
  titulo > title
  zugewiesen an > itOwner
  zugewiesen zu > itOwner
  affecte a > itOwner
  asignado a > itOwner
  atribuido a > itOwner
  zustand > status
  status > status
  etat > status
  estado > status
  etiquetas > tags
  balises > tags
  marcas > tags
  bereichspfad > businessUnit
  chemin de zone > businessUnit
  ruta de acceso del area > businessUnit
  caminho da area > businessUnit
  startdatum > start
  zieldatum > end
  tags > tags
  priority > priority
  area path > businessUnit
  iteration path
  description > description
  acceptance criteria
  story points
  effort
  parent > parent
  start date > start
  target date > end
  business value > businessValue
  time criticality > timeCriticality
  created date
  created by
  changed date
  closed date
`);

/** A query of Azure DevOps, as a list or as a tree (a title column for each level). */
export const ado: Preset = {
  id: 'ado',
  name: 'Azure DevOps',
  marks: [
    [
      'work item type',
      'arbeitselementtyp',
      'type d element de travail',
      'tipo de elemento de trabajo',
      'tipo de item de trabalho',
    ],
    ['id'],
    ['title', 'title 1', 'titel', 'titel 1', 'titre', 'titulo'],
    [
      /^(?:state|assigned to|tags|area path|zugewiesen|zustand|status|bereichspfad|etat|estado|affecte a|asignado a|atribuido a)/,
    ],
  ],
  columns: () => [
    ...columns,
    { match: /^(?:title|titel|titre|titulo) \d+$/, field: 'title', set: { sum: true } },
  ],
};
