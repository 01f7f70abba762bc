import { channelLaws } from '../../support/channel-laws.ts';
import { draw, faults, pressings } from './drawing.ts';

channelLaws({ name: 'telegram', faults: (message) => draw(message).flatMap(faults), pressings });
