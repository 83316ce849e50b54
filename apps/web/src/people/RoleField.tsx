import { Role } from "@manufacture/contract/person";
import { text } from "../text/text.ts";
import { Field } from "../ui/Field.tsx";

const words = text.people;

/** What somebody may do here. */
export const RoleField = ({
  role,
  hint,
  onRole,
}: {
  role: Role;
  hint?: string;
  onRole: (role: Role) => void;
}) => (
  <Field label={words.role} hint={hint}>
    {(wiring) => (
      <select
        {...wiring}
        value={role}
        onChange={({ target }) => onRole(target.value === "coordinator" ? "coordinator" : "reviewer")}
      >
        {Role.options.map((each) => (
          <option key={each} value={each}>
            {words.roles[each]}
          </option>
        ))}
      </select>
    )}
  </Field>
);
