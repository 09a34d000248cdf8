import { DndContext, MeasuringStrategy, useDraggable, useSensor, useSensors } from '@dnd-kit/core';
import { type ReactNode, useMemo, useRef } from 'react';
import { useEditable } from '../../../state/plan/plan-hooks';
import styles from './drag-board.module.css';
import { DragFollower } from './drag-follower';
import { HandSensor } from './hand-sensor';
import { LaneElementsContext, noElements } from './lane-elements';
import { useDragCourse } from './use-drag-course';

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
  const { course, follower } = useDragCourse(elements);
  const sensors = useSensors(
    useSensor(
      HandSensor,
      useMemo(() => ({ move: course.move }), [course]),
    ),
  );
  return (
    <LaneElementsContext value={elements}>
      <DndContext
        sensors={sensors}
        autoScroll={false}
        measuring={measuring}
        accessibility={silent}
        onDragStart={({ activatorEvent }) => course.begin(activatorEvent)}
        onDragEnd={course.drop}
        onDragCancel={course.cancel}
      >
        <Draggable>{children}</Draggable>
      </DndContext>
      <DragFollower ref={follower} />
    </LaneElementsContext>
  );
}

/** All cards are one draggable: each of its own would be drawn anew at every pick-up and drop. */
function Draggable({ children }: { readonly children: ReactNode }) {
  const disabled = !useEditable();
  // Its ARIA attributes are left out: a card is a row of a grid with a button in it, never a button itself. Nor is it told
  // of its element: it would lay the page out at each pick-up to measure that, and listen to all that changes in the page.
  const { listeners } = useDraggable({ id: 'board', disabled });
  return (
    <div {...listeners} className={styles.draggable} role="presentation">
      {children}
    </div>
  );
}
