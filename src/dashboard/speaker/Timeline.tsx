import { useNavigate } from '@tanstack/react-router';
import Counts from '../search/Counts';

/** How often somebody was quoted over time; a bar leads to the quotes of its days. */
export default function Timeline({
  speakerId,
  name,
}: {
  speakerId: string;
  name: string;
}): React.JSX.Element {
  const navigate = useNavigate();
  return (
    <Counts
      filter={{ speakerId }}
      go={({ from, to }) => {
        void navigate({
          to: '/',
          search: {
            speaker: name,
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
          },
        });
      }}
    />
  );
}
