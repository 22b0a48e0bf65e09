import { check } from '../read-quotes';

describe('what follows the cue', () => {
  check([
    ['Ada Marsh said that the road was closed.', 'Ada Marsh | the road was closed'],
    ['Ada Marsh said the road was closed.', 'Ada Marsh | the road was closed'],
    ['Ada Marsh said there was no road.', 'Ada Marsh | there was no road'],
    [
      'Ada Marsh told reporters in Corran on Monday that the road was closed.',
      'Ada Marsh | the road was closed',
    ],
    ['Ada Marsh asked whether the road was closed.', 'Ada Marsh | whether the road was closed'],
    ['Ada Marsh promised to close the road.', 'Ada Marsh | to close the road'],
    ['Ada Marsh accused the council of lying.', 'Ada Marsh | the council of lying'],
    ['Ada Marsh blamed the crew for the delay.', 'Ada Marsh | the crew for the delay'],
    ['Ada Marsh blamed the delay on the rain.', 'Ada Marsh | the delay on the rain'],
    ['Ada Marsh blamed “a few bad apples”.', 'Ada Marsh | “a few bad apples”'],
    ['Ada Marsh told a closed-door meeting that the road was closed.', 'Ada Marsh | the road was closed'],
    ['Ada Marsh called the vote “a farce”.', 'Ada Marsh | the vote “a farce”'],
    ['Ada Marsh explained: the water came at night.', 'Ada Marsh | the water came at night'],
    ['Ada Marsh wrote:\n\n“The water came at night.”', 'Ada Marsh | “The water came at night.”'],
    ['The letter reads: “We regret the delay.”', 'The letter | “We regret the delay.”'],
    [
      'The operator insists the ferries are safe; the union disagrees.',
      'The operator | the ferries are safe',
    ],
  ]);
});

describe('no such report', () => {
  check([
    ['Ada Marsh called the fire brigade.'],
    ['Ada Marsh blamed the crew on Monday.'],
    ['Ada Marsh blamed the crew in a post on X.'],
    ['Ada Marsh read from “The Long Quay”.'],
    ['Ada Marsh agreed to remain anonymous.'],
    ['The ministry announced Monday morning.'],
    ['People accused of fraud were freed.'],
    ['The law proposed by the council was dropped.'],
  ]);
});
