import { browser } from 'wxt/browser';
import { mount } from '../../components/mount';
import { WelcomePage } from '../../components/welcome/welcome-page';

mount(<WelcomePage onSettings={() => void browser.runtime.openOptionsPage()} />);
