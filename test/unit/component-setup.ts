import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Without vitest's globals Testing Library cannot do this by itself.
afterEach(cleanup);
