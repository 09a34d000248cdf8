import type { ImportTask } from './import-child';
import type { BenchTask } from './measure';
import type { DerivePlanTask } from './plan-file';
import type { RoadmapTask } from './roadmap-plan';

// Bundled and started by scripts/bench.ts: `bench '{...}'` measures, `import-once '{...}'` is one import in a process of
// its own, `roadmap-plan '{...}'` and `derive-plan '{...}'` make a plan file. Each loads only what it needs.
const [role, text = '{}'] = process.argv.slice(2);
const task: unknown = JSON.parse(text);
if (role === 'import-once') {
  const { importOnce } = await import('./import-child');
  process.send?.(await importOnce(task as ImportTask));
} else if (role === 'roadmap-plan') {
  const { writeRoadmapPlan } = await import('./roadmap-plan');
  process.send?.(writeRoadmapPlan(task as RoadmapTask));
} else if (role === 'derive-plan') {
  const { writeDerivePlan } = await import('./plan-file');
  process.send?.(writeDerivePlan(task as DerivePlanTask));
} else {
  const { measure } = await import('./measure');
  process.exitCode = (await measure(task as BenchTask)) ? 0 : 1;
}
