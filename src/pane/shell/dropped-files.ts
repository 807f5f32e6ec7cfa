/** Files dropped anywhere in the window, which a browser would otherwise open in place of the page. */
import { useEffect, useRef, useState } from 'react';

/** @returns whether a file hovers over the window. */
export function useDroppedFiles(take: (file: File | undefined) => void): boolean {
  const [hovering, setHovering] = useState(false);
  const latest = useRef(take);
  useEffect(() => { latest.current = take; });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setHovering(false);
      latest.current(event.dataTransfer?.files[0]);
    };
    const stopping = new AbortController();
    window.addEventListener('dragover', over, { signal: stopping.signal });
    window.addEventListener('dragleave', leave, { signal: stopping.signal });
    window.addEventListener('drop', drop, { signal: stopping.signal });
    return () => { stopping.abort(); };
  }, []);
  return hovering;
}
