import type { DevelopmentCertificate } from './developmentCertificate';

/** How to get past the browser's warning about a certificate that only this machine knows. */
export function trustAdvice({ caPath, validTo, isNew }: DevelopmentCertificate): readonly string[] {
  return [
    `开发证书：${caPath}（${isNew ? '刚生成，' : ''}有效期到 ${validTo.toISOString().slice(0, 10)}，只在本机有效）`,
    '浏览器第一次会提示“连接不是私密连接”：点“高级”→“继续前往 localhost”，两个地址各一次。',
    '想不再提示，可自行信任这张证书：npx office-addin-dev-certs install（撤销：npx office-addin-dev-certs uninstall）。',
  ];
}
