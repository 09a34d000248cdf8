import { DndContext, type DragStartEvent, MeasuringStrategy, useSensor, useSensors } from '@dnd-kit/core';
import { type ReactNode, useRef } from 'react';
import { DragFollower } from './drag-follower';
import { HandSensor } from './hand-sensor';
import { LaneElementsContext, noElements } from './lane-elements';
import { type Pickup, useDragCourse } from './use-drag-course';

const measuring = { droppable: { strategy: MeasuringStrategy.BeforeDragging } };
const said = () => undefined;
// What happens is announced in words of our own; the library's would read out ids.
const silent = {
  announcements: { onDragStart: said, onDragOver: said, onDragEnd: said, onDragCancel: said },
  screenReaderInstructions: { draggable: '' },
};

/** Lets cards be dragged between and within the lanes drawn inside it. */
export function DragBoard({ children }: { readonly children: ReactNode }) {
  const elements = useRef(noElements());
  const sensors = useSensors(useSensor(HandSensor));
  const course = useDragCourse(elements);
  return (
    <LaneElementsContext value={elements}>
      <DndContext
        sensors={sensors}
        autoScroll={false}
        measuring={measuring}
        accessibility={silent}
        onDragStart={(event) => course.begin(pickupOf(event))}
        onDragEnd={course.drop}
        onDragCancel={course.cancel}
      >
        {children}
      </DndContext>
      <DragFollower ref={course.follower} />
    </LaneElementsContext>
  );
}

function pickupOf({ active, activatorEvent }: DragStartEvent): Pickup {
  const { clientX, clientY, target } = activatorEvent as PointerEvent;
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
  return { id: String(active.id), x: clientX, y: clientY, card: card?.getBoundingClientRect() ?? null };
}
