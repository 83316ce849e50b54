import { routes } from "@manufacture/contract/routes";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components";
import { call } from "../api.ts";
import { useSignOut } from "../review/session.ts";
import { text } from "../text/text.ts";
import styles from "./palette.module.css";

const words = text.palette;

interface Command {
  id: string;
  label: string;
  detail?: string;
  run: () => void;
}

/** Every page and report of the console, and what can be done from anywhere, by typing. Loaded when it is asked for. */
export function Palette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const [typed, setTyped] = useState("");
  const asked = useDeferredValue(typed.trim());
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { data } = useQuery({
    queryKey: ["reviews", "palette", asked],
    queryFn: ({ signal }) => call(routes.reviews, { query: { q: asked, status: "all", limit: "8" }, signal }),
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
  });
  const pages: Command[] = [
    { id: "queue", label: words.places.queue, run: () => void navigate({ to: "/relecture" }) },
    { id: "mine", label: words.mine, run: () => void navigate({ to: "/relecture", search: { amoi: "1" } }) },
    {
      id: "twins",
      label: words.twins,
      run: () => void navigate({ to: "/relecture", search: { doublons: "1" } }),
    },
    { id: "sites", label: words.places.sites, run: () => void navigate({ to: "/relecture/lieux" }) },
    { id: "tags", label: words.places.tags, run: () => void navigate({ to: "/relecture/etiquettes" }) },
    { id: "numbers", label: words.places.numbers, run: () => void navigate({ to: "/relecture/chiffres" }) },
    { id: "team", label: words.places.team, run: () => void navigate({ to: "/relecture/equipe" }) },
    { id: "call", label: text.calls.link, run: () => void navigate({ to: "/relecture/appel" }) },
    { id: "account", label: text.people.account, run: () => void navigate({ to: "/relecture/compte" }) },
    { id: "map", label: words.places.publicMap, run: () => void navigate({ to: "/" }) },
  ];
  const acts: Command[] = [
    { id: "help", label: words.help, run: onHelp },
    { id: "sign-out", label: words.signOut, run: () => signOut.mutate() },
  ];
  const reports: Command[] = (asked.length > 1 ? (data?.items ?? []) : []).map((item) => ({
    id: item.id,
    label: `${item.reference} ${item.name ?? ""}`.trim(),
    detail: item.excerpt,
    run: () => void navigate({ to: "/relecture/$id", params: { id: item.id } }),
  }));
  const sections = [
    [words.reports, reports],
    [words.pages, pages.filter(({ label }) => isNamed(label, typed))],
    [words.acts, acts.filter(({ label }) => isNamed(label, typed))],
  ] as const;
  const all = sections.flatMap(([, commands]) => commands);
  const run = (id: string) => {
    onClose();
    all.find((command) => command.id === id)?.run();
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className={`${styles.overlay}`}
    >
      <Modal className={`${styles.modal}`}>
        <Dialog aria-label={words.title} className={`${styles.dialog}`}>
          <Autocomplete inputValue={typed} onInputChange={setTyped} disableVirtualFocus={false}>
            <SearchField aria-label={words.title} autoFocus className={`${styles.search}`}>
              <Input placeholder={words.hint} />
            </SearchField>
            <Menu
              aria-label={words.title}
              className={`${styles.menu}`}
              onAction={(id) => run(String(id))}
              renderEmptyState={() => words.none}
            >
              {sections
                .filter(([, commands]) => commands.length > 0)
                .map(([title, commands]) => (
                  <MenuSection key={title}>
                    <Header className={`${styles.title}`}>{title}</Header>
                    {commands.map(({ id, label, detail }) => (
                      <MenuItem key={id} id={id} textValue={label} className={`${styles.item}`}>
                        {label}
                        {detail && <small>{detail}</small>}
                      </MenuItem>
                    ))}
                  </MenuSection>
                ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const plain = (label: string) => label.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const isNamed = (label: string, typed: string) => plain(label).includes(plain(typed.trim()));
