import { useState, type RefObject } from 'react';
import { counted } from '../parts/words';
import { save } from '../parts/save';
import { pngFile, svgFile } from './picture-file';
import { graphMl } from './graphml';
import type { Picture } from './neighbourhood';

interface ToolsProps {
  readonly picture: Picture;
  readonly svg: RefObject<SVGSVGElement>;
  readonly scaleBy: (factor: number) => void;
  readonly fit: () => void;
  readonly busy: boolean;
}

/** What can be done with the picture: look nearer, look at all of it, take it away. */
export function Tools({ picture, svg, scaleBy, fit, busy }: ToolsProps): React.JSX.Element {
  const [problem, setProblem] = useState('');
  const draw = async (make: (drawn: SVGSVGElement) => Blob | Promise<Blob>, name: string): Promise<void> => {
    if (svg.current === null) return;
    try {
      save(await make(svg.current), name);
      setProblem('');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The picture cannot be saved.');
    }
  };
  return (
    <div className="tools row">
      <button type="button" aria-label="Nearer" onClick={() => scaleBy(1.4)}>
        +
      </button>
      <button type="button" aria-label="Farther" onClick={() => scaleBy(1 / 1.4)}>
        −
      </button>
      <button type="button" onClick={fit}>
        All of it
      </button>
      <span className="status" role="status">
        {busy
          ? 'Loading …'
          : `${counted(picture.nodes.length, 'node')}, ${counted(picture.ties.length, 'tie')}`}
      </span>
      <span className="saving row">
        Save the picture as
        <button type="button" className="small" onClick={() => void draw(svgFile, 'hearsay.svg')}>
          SVG
        </button>
        <button type="button" className="small" onClick={() => void draw(pngFile, 'hearsay.png')}>
          PNG
        </button>
        <button
          type="button"
          className="small"
          onClick={() =>
            save(new Blob([graphMl(picture)], { type: 'application/graphml+xml' }), 'hearsay.graphml')
          }
        >
          GraphML
        </button>
      </span>
      {problem !== '' && <span role="alert">{problem}</span>}
    </div>
  );
}
