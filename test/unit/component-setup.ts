import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is loaded when it is shown takes its time on a loaded machine.
configure({ asyncUtilTimeout: 10_000 });

// Without vitest's globals Testing Library cannot do this by itself.
afterEach(cleanup);
